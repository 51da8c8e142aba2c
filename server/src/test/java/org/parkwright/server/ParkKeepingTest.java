package org.parkwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.account.Visitor;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.Secret;
import org.parkwright.store.people.Session;

/// The country of a new park stands in the form, where no door looks: who keeps the parks of a
/// country records one there, and nobody else does.
class ParkKeepingTest {
  private static Visitor signedIn(OwnServer server, String... grants) {
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
    Visitor visitor = new Visitor(server.address());
    visitor.plant("parkwright_session", secret.text());
    return visitor;
  }

  private static int record(Visitor who, String country, String name) {
    return who.send(
            "/systems",
            "/assess",
            Map.of(
                "_csrf",
                Visitor.guard(who.open("/account")).orElseThrow(),
                "name",
                name,
                "country",
                country,
                "period",
                "2025",
                "system",
                "eip-2017"))
        .statusCode();
  }

  private static boolean there(Database database, String park) {
    return database.read(t -> t.parks().find(ParkId.of(park))).isPresent();
  }

  @Test
  void onlyWhoKeepsTheParksOfACountryRecordsOneThere() throws Exception {
    try (OwnServer server =
        OwnServer.on(
            Files.createTempDirectory("parkwright-parks").resolve("data"), "127.0.0.1", true)) {
      for (List<String> roles :
          List.of(
              List.<String>of(),
              List.of("reader *"),
              List.of("contributor *"),
              List.of("reviewer *"),
              List.of("facilitator *"),
              List.of("administrator *"),
              List.of("steward systems"),
              List.of("steward eg"))) {
        Visitor who = signedIn(server, roles.toArray(String[]::new));
        assertThat(record(who, "vn", "Not theirs")).as("%s", roles).isEqualTo(403);
      }
      assertThat(there(server.database(), "vn/not-theirs")).isFalse();

      Visitor steward = signedIn(server, "steward vn");
      assertThat(steward.open("/assess").body())
          .contains("value=\"vn\"")
          .doesNotContain("value=\"eg\"");
      assertThat(record(steward, "vn", "Theirs")).isBetween(300, 303);
      assertThat(there(server.database(), "vn/theirs")).isTrue();
      assertThat(signedIn(server, "reader *").open("/assess").body())
          .doesNotContain("name=\"country\"");
    }
  }
}
