package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.store.Story.NOW;
import static org.parkwright.store.Story.YEAR;
import static org.parkwright.store.Story.newPark;
import static org.parkwright.store.Story.saw;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.history.Head;
import org.parkwright.store.sql.Moment;

/// What was known at an earlier moment, to the nanosecond.
@ParameterizedClass
@EnumSource(Engine.class)
class AsOfTest {
  private static final Instant BEFORE = NOW.minusNanos(1);
  private static final Instant LATER = NOW.plusSeconds(3600);

  @Parameter Engine engine;
  private Database database;
  private ParkId park;

  @BeforeEach
  void open() {
    database = engine.database();
    park = newPark(database);
  }

  private List<Observation> observed(Instant asOf) {
    return database.read(at -> at.observations().of(park, asOf));
  }

  @Test
  void aFigureIsThereFromItsNanosecondOnUntilItIsTakenBack() {
    database.write(at -> at.observations().append(List.of(saw(park, "water", 1, "meter"))));
    assertThat(observed(BEFORE)).isEmpty();
    assertThat(observed(NOW)).hasSize(1);
    long number = recorded().getFirst().number();
    Withdrawal back = new Withdrawal(number, "read from the wrong meter", "teller", LATER);
    assertThat(withdraw(back)).isTrue();
    assertThat(withdraw(back)).as("a second time").isFalse();
    assertThat(observed(LATER.minusNanos(1))).hasSize(1);
    assertThat(observed(LATER)).isEmpty();
    assertThat(Story.all(database, at -> at.observations().of(park))).isEmpty();
    assertThat(Story.all(database, at -> at.observations().periods(park, NOW)))
        .containsExactly(YEAR);
    assertThat(Story.all(database, at -> at.observations().periods(park))).isEmpty();
    assertThat(recorded().getFirst().withdrawn()).contains(back);
    for (Instant moment : List.of(BEFORE, NOW, LATER.minusNanos(1), LATER, Moment.LAST)) {
      assertThat(
              Story.all(database, at -> at.observations().recorded(park)).stream()
                  .filter(figure -> figure.countsAt(moment))
                  .map(RecordedFigure::observation))
          .as("%s", moment)
          .isEqualTo(observed(moment));
    }
  }

  @Test
  void aFigureIsTakenBackInItsOwnParkAndPeriodOnly() {
    database.write(at -> at.observations().append(List.of(saw(park, "water", 1, "meter"))));
    long number = recorded().getFirst().number();
    park = newPark(database);
    assertThat(withdraw(new Withdrawal(number, "not ours", "teller", NOW))).isFalse();
  }

  private List<RecordedFigure> recorded() {
    return database.read(at -> at.observations().recorded(park, YEAR, List.of("water")));
  }

  private boolean withdraw(Withdrawal withdrawal) {
    return database.transaction(at -> at.observations().withdraw(park, YEAR, withdrawal));
  }

  @Test
  void aParkIsAsItsEntryStood() {
    Park first = database.read(at -> at.parks().find(park)).orElseThrow();
    Park second =
        new Park(
            park,
            first.kind(),
            first.names(),
            first.status(),
            java.util.Optional.of(new Place(10.123456789, 106.7)),
            first.within(),
            List.of(
                Story.claim("area", "120 ha, \"gross\"", "plan {2019}", "2019", false),
                Story.claim("area", "118 ha", "survey", "", true)),
            true);
    database.write(at -> at.parks().save(second, "teller", LATER));
    assertThat(Story.one(database, at -> at.parks().find(park, BEFORE))).isEmpty();
    assertThat(Story.one(database, at -> at.parks().find(park, NOW))).contains(first);
    assertThat(Story.one(database, at -> at.parks().find(park, LATER))).contains(second);
  }

  @Test
  void choicesAndRostersAreThoseOfTheirTime() {
    Roster old = new Roster("tenants", List.of(new Roster.Member("Gone", Map.of("jobs", 1.0))));
    Roster tenants = new Roster("tenants", List.of());
    Preference choice =
        new Preference("water", YEAR, Scenario.CURRENT, "meter", "calibrated", "teller", LATER);
    database.write(at -> at.rosters().save(park, YEAR, old, "teller", NOW));
    database.write(at -> at.rosters().save(park, YEAR, tenants, "teller", LATER));
    database.write(at -> at.preferences().append(park, choice));
    database.write(at -> at.assessments().choose(park, YEAR, List.of("a@1"), "teller", LATER));
    assertThat(Story.all(database, at -> at.rosters().of(park, YEAR, BEFORE))).isEmpty();
    assertThat(Story.all(database, at -> at.rosters().of(park, YEAR, NOW))).containsExactly(old);
    assertThat(Story.all(database, at -> at.rosters().of(park, YEAR, LATER)))
        .containsExactly(tenants);
    Period before = YEAR.yearsBack(1);
    database.write(at -> at.rosters().save(park, before, old, "teller", LATER));
    assertThat(
            database.<Map<Period, List<Roster>>>read(
                at ->
                    at.rosters()
                        .of(park, Map.of(YEAR, NOW, before, LATER, YEAR.yearsBack(2), LATER))))
        .isEqualTo(Map.of(YEAR, List.of(old), before, List.of(old)));
    assertThat(Story.all(database, at -> at.preferences().of(park, NOW))).isEmpty();
    assertThat(Story.all(database, at -> at.preferences().of(park, LATER))).containsExactly(choice);
    assertThat(Story.all(database, at -> at.assessments().chosen(park, YEAR, NOW))).isEmpty();
    assertThat(Story.all(database, at -> at.assessments().chosen(park, YEAR, LATER)))
        .containsExactly("a@1");
  }

  /// Pages keep what they read of a park as long as its last entry is the same.
  @Test
  void aParksLastEntryIsAnotherAfterEveryChangeOfIt() {
    ParkId other = newPark(database);
    Roster roster = new Roster("tenants", List.of(new Roster.Member("A", Map.of("jobs", 1.0))));
    Preference choice =
        new Preference("water", YEAR, Scenario.CURRENT, "meter", "calibrated", "teller", NOW);
    Park named = Park.named(park, "Another name");
    List<Consumer<Transaction>> changes =
        List.of(
            at -> at.observations().append(List.of(saw(park, "water", 1, "a note"))),
            at ->
                at.observations()
                    .withdraw(park, YEAR, new Withdrawal(first(at), "wrong", "teller", LATER)),
            at -> at.preferences().append(park, choice),
            at -> at.rosters().save(park, YEAR, roster, "teller", NOW),
            at -> at.assessments().choose(park, YEAR, List.of("a@1"), "teller", NOW),
            at -> at.parks().save(named, "teller", LATER),
            at -> at.history().erase("observations", Long.toString(first(at))));
    Head others = head(other);
    for (Consumer<Transaction> change : changes) {
      Head before = head(park);
      database.write(Signature.of("teller"), change);
      assertThat(head(park)).isNotEqualTo(before);
      assertThat(head(other)).isEqualTo(others);
    }
    assertThat(Story.all(database, at -> at.observations().recorded(park)).getFirst())
        .extracting(figure -> figure.observation().note())
        .isEqualTo("[erased]");
    assertThat(database.<Map<String, Head>>read(at -> at.history().heads(List.of("zz/nowhere"))))
        .isEmpty();
  }

  private long first(Transaction at) {
    return at.observations().recorded(park).getFirst().number();
  }

  private Head head(ParkId territory) {
    return database
        .<Map<String, Head>>read(at -> at.history().heads(List.of(territory.toString())))
        .get(territory.toString());
  }
}
