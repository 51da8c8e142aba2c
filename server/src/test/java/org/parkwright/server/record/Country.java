package org.parkwright.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.OwnServer;
import org.parkwright.server.account.Visitor;
import org.parkwright.store.Signature;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.Secret;
import org.parkwright.store.people.Session;

/// A server with parks, figures and people as a story needs them.
final class Country implements AutoCloseable {
  static final Instant BEGIN = Instant.now().minus(10, ChronoUnit.DAYS);

  private final OwnServer server;

  Country() throws IOException {
    server =
        OwnServer.on(
            Files.createTempDirectory("parkwright-country").resolve("data"), "127.0.0.1", false);
  }

  static Observation water(ParkId park, Period period, double value, String source, String note) {
    return new Observation(
        park,
        "water.fresh",
        period,
        Scenario.CURRENT,
        new Claim.Value(value, value, value, Double.toString(value), "m³"),
        Optional.of(source.equals("meter") ? Grade.MEASURED : Grade.GUESSED),
        Source.titled(source),
        "",
        note,
        "test",
        BEGIN);
  }

  /// A park with figures and a list of firms for some years; approved, all but the last year.
  void add(ParkId park, int years) {
    server
        .database()
        .write(
            t -> {
              t.parks().save(Park.named(park, "Park " + park.slug()), "test", BEGIN);
              for (int year = 2025; year > 2025 - years; year--) {
                Period period = Period.year(year);
                t.observations().append(List.of(water(park, period, year, "meter", "")));
                t.rosters().save(park, period, new Roster("tenants", List.of()), "test", BEGIN);
                if (year < 2025) {
                  t.steps().append(taken(park, period, Step.APPROVE, BEGIN.plusSeconds(60)));
                }
              }
            });
  }

  void record(Observation figure) {
    server.database().write(t -> t.observations().append(List.of(figure)));
  }

  void step(ParkId park, Period period, Step step, Instant at) {
    server.database().write(t -> t.steps().append(taken(park, period, step, at)));
  }

  private static StepTaken taken(ParkId park, Period period, Step step, Instant at) {
    return new StepTaken(Territory.of(park), period, step, "", "test", at);
  }

  Visitor visitor() {
    return new Visitor(server.address());
  }

  Visitor signedIn(String... grants) {
    Secret secret = Secret.fresh();
    String account = Account.newId();
    Instant now = Instant.now();
    server
        .database()
        .write(
            Signature.of("test"),
            t -> {
              t.accounts().add(account, new Account.Person(account, "Somebody", "", "en"), now);
              for (String grant : grants) {
                t.grants().append(account, Grant.of(grant), true, "test", now);
              }
              Instant end = now.plusSeconds(600);
              t.sessions().begin(secret.sha256(), account, Session.Stage.FULL, "test", now, end);
            });
    Visitor visitor = visitor();
    visitor.plant("parkwright_session", secret.text());
    return visitor;
  }

  /// The page, which must be there.
  static String page(Visitor who, String path) {
    HttpResponse<String> answer = who.open(path);
    assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
    return answer.body();
  }

  @Override
  public void close() {
    server.close();
  }
}
