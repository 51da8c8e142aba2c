package org.parkwright.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.OwnServer;
import org.springframework.http.server.PathContainer;

/// Every route that the running server answers × every role × every place where the role can be
/// granted, seen from a park and a tenant: whether the request passes is compared with the table
/// in `docs/reference/access.md`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryDoorTest {
  private static final String PARK = "xx/lantern-bay";

  /// The park and the firm asked for, and everything that can lie around or beside them.
  private static final List<String> PLACES =
      List.of("*", "systems", "xx", "vn", PARK, "vn/amata-bien-hoa");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final OwnServer server = OwnServer.on(temporary(), "127.0.0.1", true);
  private List<Knocker> knockers = List.of();
  private String firm = "";

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
  void everyRouteHasADoorAndEveryDoorHoldsForEverybody() throws Exception {
    AccessTable table = AccessTable.read();
    List<String> surprises = new ArrayList<>();
    int asked = 0;
    for (String route : routes()) {
      String method = route.substring(0, route.indexOf(' '));
      String path = route.substring(route.indexOf(' ') + 1);
      Optional<Door.Wish> wish = Doors.wish(method, path);
      if (wish.isEmpty()) {
        surprises.add(route + ": the server answers there, and no door is listed");
        continue;
      }
      for (Knocker knocker : knockers) {
        asked++;
        boolean allowed = table.allows(knocker.grant(), wish.get().act(), wish.get().territory());
        if (path.startsWith("/api/")
            && Set.of("KEEP_ACCOUNTS", "OWN_ACCOUNT").contains(wish.get().act().name())) {
          allowed = false;
        }
        Knocker.Answer answer = knocker.knock(client, server.address(), method, path);
        if (answer.turnedAway() == allowed || answer.status() >= 500) {
          surprises.add(
              "%s as %s: the table says %s, the server %s"
                  .formatted(route, knocker, allowed ? "yes" : "no", answer));
        }
        if (method.equals("POST") && (path.startsWith("/sign") || path.startsWith("/account"))) {
          knocker.signInAgain(server.database());
        }
      }
    }
    System.out.printf(
        "%d routes × %d people: %d requests, %d surprises%n",
        routes().size(), knockers.size(), asked, surprises.size());
    assertThat(surprises).isEmpty();
    assertThat(asked).isGreaterThan(1500);
  }

  @Test
  void everyDoorLeadsSomewhere() {
    Set<String> routes = routes();
    assertThat(Doors.ALL)
        .allSatisfy(
            door ->
                assertThat(routes)
                    .as("a route behind %s", door)
                    .anyMatch(
                        route ->
                            route.startsWith(door.method() + " ")
                                && door.pattern()
                                    .matches(
                                        PathContainer.parsePath(
                                            route.substring(route.indexOf(' ') + 1)))));
  }

  /// All routes with their parts filled in, and the few that no controller of ours answers.
  private Set<String> routes() {
    Set<String> routes = new LinkedHashSet<>(Set.of("GET /assets/parkwright.css", "GET /health"));
    for (String route : server.routes()) {
      if (route.contains("{step}")) {
        List<String> steps =
            route.contains("/countries/")
                ? List.of("lock", "reopen")
                : List.of("submit", "return", "approve", "lock", "reopen");
        for (String step : steps) {
          routes.add(filled(route.replace("{step}", step)));
        }
      } else {
        routes.add(filled(route));
      }
    }
    return routes;
  }

  private String filled(String route) {
    Map<String, String> parts =
        Map.ofEntries(
            Map.entry("country", "xx"),
            Map.entry("name", PARK.substring(3)),
            Map.entry("tenant", firm.substring(firm.lastIndexOf('/') + 1)),
            Map.entry("period", "2024"),
            Map.entry("system", "hj-274-2015"),
            Map.entry("indicator", "HJ-10"),
            Map.entry("format", "csv"));
    String path = route;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      path = path.replaceAll("\\{" + part.getKey() + "(:[^}]*)?}", part.getValue());
    }
    return path.replaceAll("\\{[^}]*}", "none").replace("/**", "");
  }
}
