package org.parkwright.store;

import static org.parkwright.store.Story.NOW;
import static org.parkwright.store.Story.YEAR;
import static org.parkwright.store.Story.saw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.ParkKind;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;

/// An instance in which something of every kind has happened.
final class Lived {
  static final ParkId PARK = ParkId.of("vn/lotus");
  static final String ADMINISTRATOR = "a0000000000ad";

  private Lived() {}

  /// What the tables of the first layout hold.
  static void figures(Database database) {
    Park park =
        new Park(
            PARK,
            ParkKind.PARK,
            new Names(Map.of("en", "Lotus \"Park\"", "vi", "Khu công nghiệp Sen 🪷")),
            Status.OPERATING,
            Optional.of(new Place(10.123456789012345, 106.70000000000002)),
            Optional.empty(),
            List.of(Story.claim("area", "120 ha\nnet", "plan\t2019", "2019", false)),
            true);
    database.write(at -> at.parks().save(park, "teller", NOW));
    database.write(
        Signature.of("a123456789012").because("annual report"),
        at -> at.observations().append(saw(PARK, 12, "a note | with \\ signs")));
    database.transaction(
        at ->
            at.imports()
                .append(
                    new FileImport(
                        "lotus.xlsx",
                        "ab".repeat(32),
                        1,
                        1,
                        List.of("row 3: 1,2OO"),
                        "teller",
                        NOW),
                    List.of(saw(PARK, "energy", 0.1 + 0.2, ""))));
    database.write(
        at ->
            at.preferences()
                .append(
                    PARK,
                    new Preference(
                        "water", YEAR, Scenario.CURRENT, "meter", "audited", "teller", NOW)));
    Roster roster =
        new Roster("tenants", List.of(new Roster.Member("Weaver", Map.of("jobs", 1e-300))));
    database.write(at -> at.rosters().save(PARK, YEAR, roster, "teller", NOW));
    database.write(at -> at.assessments().choose(PARK, YEAR, List.of("a@1"), "teller", NOW));
    database.transaction(
        at ->
            at.assessments()
                .append(
                    new SavedAssessment(
                        PARK,
                        YEAR,
                        List.of("a@1"),
                        new Recipe(5, 100),
                        "cd".repeat(32),
                        "{\"score\": 0.10, \"x\": null}",
                        "teller",
                        NOW)));
  }

  /// What came with the second.
  static void people(OwnSchema own) {
    own.tell(
        """
        insert into accounts values ('a123456789012', now(), null), ('a0000000000ad', now(), null);
        insert into personal values ('a123456789012', 'lin', 'Lin', 'lin@example.org', 'en');
        insert into credentials (account, password_hash, changed)
          values ('a123456789012', 'hash', now());
        insert into tokens (secret_sha256, account, label, scopes, created, expires)
          values (repeat('a', 64), 'a123456789012', 'script', '{READ}', now(), now());
        insert into sessions (secret_sha256, account, stage, browser, created, seen, expires)
          values (repeat('b', 64), 'a123456789012', 'FULL', 'x', now(), now(), now());
        insert into grants (account, role, territory, held, author, at, at_nanos)
          values ('a123456789012', 'CONTRIBUTOR', 'vn/lotus', true, 'a0000000000ad', now(), 7);
        insert into tenants values ('vn/lotus/weaver', 'vn/lotus', '{"en": "Weaver"}', 'C', false);
        insert into steps (territory, period, step, comment, author, at, at_nanos)
          values ('vn/lotus', '2025', 'SUBMIT', 'call Ms Lin on 555', 'a123456789012', now(), 0);
        insert into comments (territory, period, variable, kind, text, author, at, at_nanos)
          values ('vn/lotus', '2025', 'water', 'QUESTION', 'Is Ms Lin ill?', 'a123456789012',
                  now(), 0);
        insert into comments (territory, period, variable, kind, answers, text, author, at, at_nanos)
          values ('vn/lotus', '2025', 'water', 'ANSWER', 1, 'no', 'a123456789012', now(), 0);
        insert into asks (secret_sha256, territory, period, variables, note, author, at, expires)
          values (repeat('c', 64), 'vn/lotus', '2025', '{water}', 'for Ms Lin', 'a123456789012',
                  now(), now());
        update asks set ended = now();
        insert into withdrawals values (2, 'wrong meter', 'a123456789012', now(), 5);
        """);
  }

  static OwnSchema on(Engine engine) {
    OwnSchema own = OwnSchema.on(engine);
    try (Database database = own.open()) {
      figures(database);
    }
    people(own);
    return own;
  }
}
