package org.parkwright.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.OwnServer;

/// Every address × every role × every place where the role can be granted, seen from a park and a
/// tenant: what is done at an address and who may is read in the two tables of
/// `docs/reference/access.md`; the list of doors in the server is not asked.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryDoorTest {
  private static final String PARK = "xx/lantern-bay";

  /// The park and the firm asked for, and everything that can lie around or beside them.
  private static final List<String> PLACES =
      List.of("*", "systems", "xx", "vn", PARK, "vn/amata-bien-hoa");

  private static final String APPROVED = "2024";
  private static final String NEVER_APPROVED = "2010";

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final OwnServer server = OwnServer.on(temporary(), "127.0.0.1", true);
  private List<Knocker> knockers = List.of();
  private final AccessTable table;
  private final AddressTable addresses;
  private String firm = "";
  private Map<String, String> parts = Map.of();

  EveryDoorTest() throws IOException {
    table = AccessTable.read();
    addresses = AddressTable.read();
  }

  @BeforeAll
  void startWithEverybody() {
    List<String> firms =
        server
            .database()
            .read(
                t ->
                    t.tenants().of(ParkId.of(PARK)).stream()
                        .map(tenant -> tenant.id().toString())
                        .toList());
    assertThat(firms).as("firms of the demo park").hasSizeGreaterThan(1);
    firm = firms.getFirst();
    parts =
        Map.ofEntries(
            Map.entry("country", "xx"),
            Map.entry("name", PARK.substring(3)),
            Map.entry("tenant", firm.substring(firm.lastIndexOf('/') + 1)),
            Map.entry("period", APPROVED),
            Map.entry("system", "hj-274-2015"),
            Map.entry("indicator", "HJ-10"),
            Map.entry("format", "csv"));
    knockers =
        Knocker.all(
            server.database(),
            Stream.concat(PLACES.stream(), firms.stream().limit(2)).map(Territory::of).toList());
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("parkwright-doors").resolve("data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  void end() {
    server.close();
  }

  @Test
  void whatAnswersIsWhatStandsInTheTable() {
    assertThat(AddressFaults.routes(addresses, server.routes())).isEmpty();
    assertThat(server.routes()).hasSizeGreaterThan(70);
  }

  @Test
  void everyAddressHoldsForEverybody() throws Exception {
    List<String> surprises = new ArrayList<>();
    int asked = 0;
    for (AddressTable.Line line : addresses.lines()) {
      for (Knocker knocker : knockers) {
        surprises.addAll(knock(line, knocker));
        asked++;
      }
    }
    System.out.printf(
        "%d addresses × %d people: %d requests, %d surprises%n",
        addresses.lines().size(), knockers.size(), asked, surprises.size());
    assertThat(surprises).isEmpty();
    assertThat(asked).isGreaterThan(2500);
  }

  private List<String> knock(AddressTable.Line line, Knocker knocker) throws Exception {
    boolean expected =
        allows(knocker, line.act(), AddressFaults.place(line, parts), line)
            && (line.besides() == AddressTable.Besides.NOTHING
                || line.besides() == AddressTable.Besides.NEVER_APPROVED
                || besides(knocker, line));
    String path = line.filled(parts);
    String fields = line.besides() == AddressTable.Besides.COUNTRY_IN_FORM ? "&country=xx" : "";
    Knocker.Answer answer = knocker.knock(client, server.address(), line.method(), path, fields);
    List<String> surprises = new ArrayList<>();
    if (answer.turnedAway() == expected || answer.status() >= 500) {
      surprises.add(surprise(line, knocker, expected, answer));
    }
    if (line.method().equals("POST") && (path.startsWith("/sign") || path.startsWith("/account"))) {
      knocker.signInAgain(server.database());
    }
    if (line.besides() == AddressTable.Besides.NEVER_APPROVED) {
      String unseen = path.replace(APPROVED, NEVER_APPROVED);
      Knocker.Answer seen = knocker.knock(client, server.address(), line.method(), unseen, "");
      boolean sees = besides(knocker, line);
      if (seen.status() != (sees ? 200 : 404)) {
        surprises.add(unseen + ": " + surprise(line, knocker, sees, seen));
      }
    }
    return surprises;
  }

  private static String surprise(
      AddressTable.Line line, Knocker knocker, boolean expected, Knocker.Answer answer) {
    return "%s as %s: the table says %s, the server %s"
        .formatted(line, knocker, expected ? "yes" : "no", answer);
  }

  /// Whether the table lets somebody do what a line asks for beyond the door.
  private boolean besides(Knocker knocker, AddressTable.Line line) {
    Territory place =
        switch (line.besides()) {
          case NOTHING -> throw new AssertionError(line + " asks for nothing besides");
          case NEVER_APPROVED -> Territory.of(PARK);
          case COUNTRY_IN_FORM -> Territory.of("xx");
        };
    return allows(knocker, line.more().orElseThrow(), place, line);
  }

  private boolean allows(Knocker knocker, Act act, Territory place, AddressTable.Line line) {
    boolean never =
        line.by().equals("call") && (act == Act.KEEP_ACCOUNTS || act == Act.OWN_ACCOUNT);
    return !never && table.allows(knocker.grant(), act, place);
  }
}
