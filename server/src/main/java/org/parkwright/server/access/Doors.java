package org.parkwright.server.access;

import static org.parkwright.domain.people.Act.COMMENT;
import static org.parkwright.domain.people.Act.KEEP_ACCOUNTS;
import static org.parkwright.domain.people.Act.KEEP_CLAIMS;
import static org.parkwright.domain.people.Act.KEEP_PARKS;
import static org.parkwright.domain.people.Act.KEEP_TENANTS;
import static org.parkwright.domain.people.Act.LOCK;
import static org.parkwright.domain.people.Act.OWN_ACCOUNT;
import static org.parkwright.domain.people.Act.READ_FIGURES;
import static org.parkwright.domain.people.Act.READ_PUBLIC;
import static org.parkwright.domain.people.Act.READ_TENANT;
import static org.parkwright.domain.people.Act.TAKE_SUMS;
import static org.parkwright.domain.people.Act.WRITE_FIGURES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;

/// Every address of the server with what is done there. An address that is not listed does not
/// exist: a page that forgets its line here cannot be opened by anybody.
///
/// Whether somebody may do it is decided by [org.parkwright.domain.people.Access]; what a page
/// shows to whom (figures before approval, names of firms) is asked there as well.
final class Doors {
  private static final String PARK = "/parks/{country}/{name}";
  private static final String FIRM = PARK + "/tenants/{tenant}";
  private static final String IMPORT = "/countries/{country}/imports/{number}";
  private static final String CALLS = "/api/v1";

  static final List<Door> ALL =
      List.of(
          Door.of("GET /assets/**", READ_PUBLIC),
          Door.of("GET /health/**", READ_PUBLIC),
          Door.of("GET /", READ_PUBLIC),
          Door.of("GET /parks", READ_PUBLIC),
          Door.of("GET /parks.{format}", READ_PUBLIC),
          Door.of("GET /parks/map.geojson", READ_PUBLIC),
          Door.of("GET /parks/compare", READ_PUBLIC),
          Door.of("GET /parks/compare.{format}", READ_PUBLIC),
          Door.of("GET " + PARK, READ_PUBLIC),
          Door.of("GET /systems", READ_PUBLIC),
          Door.of("GET /systems/{id}", READ_PUBLIC),
          Door.of("GET " + PARK + "/scorecard/{period}", READ_PUBLIC),
          Door.of("GET " + PARK + "/figures/{period}/{system}/{indicator}", READ_PUBLIC),
          Door.of("POST " + PARK + "/figures/{period}/{system}/{indicator}", WRITE_FIGURES),
          Door.of("GET /assess", OWN_ACCOUNT),
          Door.of("POST /assess", OWN_ACCOUNT),
          Door.of("GET " + PARK + "/assess/{period}", WRITE_FIGURES),
          Door.of("POST " + PARK + "/assess/{period}", WRITE_FIGURES),
          Door.of("GET " + PARK + "/assess/{period}/workbook.xlsx", READ_FIGURES),
          Door.of("POST " + PARK + "/assess/{period}/workbook", WRITE_FIGURES),
          Door.of("POST " + PARK + "/assess/{period}/workbook/accept", WRITE_FIGURES),
          Door.of("POST " + PARK + "/withdraw/{period}", WRITE_FIGURES),
          Door.of("GET " + PARK + "/tenants", READ_PUBLIC),
          Door.of("POST " + PARK + "/tenants", KEEP_TENANTS),
          Door.of("GET " + PARK + "/tenants/aggregates/{period}", READ_PUBLIC),
          Door.of("POST " + PARK + "/tenants/take/{period}", TAKE_SUMS),
          Door.of("GET " + FIRM + "/figures/{period}", READ_TENANT),
          Door.of("POST " + FIRM + "/figures/{period}", WRITE_FIGURES),
          Door.ofStep("POST " + PARK + "/review/{period}/{step}"),
          Door.ofStep("POST " + FIRM + "/review/{period}/{step}"),
          Door.ofStep("POST /countries/{country}/review/{period}/{step}"),
          Door.of("POST /countries/{country}/review", LOCK),
          Door.of("GET " + PARK + "/comments/{period}", COMMENT),
          Door.of("POST " + PARK + "/comments/{period}", COMMENT),
          Door.of("GET " + FIRM + "/comments/{period}", COMMENT),
          Door.of("POST " + FIRM + "/comments/{period}", COMMENT),
          Door.of("GET " + PARK + "/asks/{period}", WRITE_FIGURES),
          Door.of("POST " + PARK + "/asks/{period}", WRITE_FIGURES),
          Door.of("GET " + FIRM + "/asks/{period}", WRITE_FIGURES),
          Door.of("POST " + FIRM + "/asks/{period}", WRITE_FIGURES),
          Door.of("GET /ask/{secret}", READ_PUBLIC),
          Door.of("POST /ask/{secret}", READ_PUBLIC),
          Door.of("GET " + PARK + "/history", READ_FIGURES),
          Door.of("GET " + PARK + "/history.{format}", READ_FIGURES),
          Door.of("GET /history", KEEP_ACCOUNTS),
          Door.of("GET /history.{format}", KEEP_ACCOUNTS),
          Door.of("POST /history/erase", KEEP_ACCOUNTS),
          Door.of("GET /tasks", OWN_ACCOUNT),
          Door.of("GET /set-up", READ_PUBLIC),
          Door.of("POST /set-up", READ_PUBLIC),
          Door.of("GET /sign-in/**", READ_PUBLIC),
          Door.of("POST /sign-in/**", READ_PUBLIC),
          Door.of("POST /sign-out", READ_PUBLIC),
          Door.of("GET /reset", READ_PUBLIC),
          Door.of("POST /reset", READ_PUBLIC),
          Door.of("GET /reset/{secret}", READ_PUBLIC),
          Door.of("POST /reset/{secret}", READ_PUBLIC),
          Door.of("GET /account/**", OWN_ACCOUNT),
          Door.of("POST /account/**", OWN_ACCOUNT),
          Door.of("GET /accounts/**", KEEP_ACCOUNTS),
          Door.of("POST /accounts/**", KEEP_ACCOUNTS),
          Door.of("GET /countries/{country}/imports", KEEP_PARKS),
          Door.of("POST /countries/{country}/imports", KEEP_PARKS),
          Door.of("GET " + IMPORT, KEEP_PARKS),
          Door.of("GET " + IMPORT + "/mapping.yaml", KEEP_PARKS),
          Door.of("POST " + IMPORT + "/mapping", KEEP_PARKS),
          Door.of("POST " + IMPORT + "/go", KEEP_PARKS),
          Door.of("POST " + IMPORT + "/cancel", KEEP_PARKS),
          Door.of("POST " + IMPORT + "/undo", KEEP_PARKS),
          Door.of("GET /countries/{country}/matches", KEEP_PARKS),
          Door.of("POST /countries/{country}/matches", KEEP_PARKS),
          Door.of("GET " + PARK + "/claims", KEEP_CLAIMS),
          Door.of("POST " + PARK + "/claims", KEEP_CLAIMS),
          Door.of("POST " + PARK + "/claims/{number}/withdraw", KEEP_CLAIMS),
          Door.of("POST " + PARK + "/claims/{number}/choose", KEEP_CLAIMS),
          Door.of("GET /countries/{country}", LOCK),
          Door.of("GET " + CALLS + "/openapi.json", READ_PUBLIC),
          Door.of("GET " + CALLS + "/me", READ_PUBLIC),
          Door.of("GET " + CALLS + "/systems", READ_PUBLIC),
          Door.of("GET " + CALLS + "/systems/{system}", READ_PUBLIC),
          Door.of("GET " + CALLS + "/variables", READ_PUBLIC),
          Door.of("GET " + CALLS + "/variables/{variable}", READ_PUBLIC),
          Door.of("GET " + CALLS + "/parks", READ_PUBLIC),
          Door.of("GET " + CALLS + "/parks.geojson", READ_PUBLIC),
          Door.of("GET " + CALLS + "/map.geojson", READ_PUBLIC),
          Door.of("GET " + CALLS + PARK + "/claims", READ_PUBLIC),
          Door.of("GET " + CALLS + PARK, READ_PUBLIC),
          Door.of("GET " + CALLS + PARK + "/periods", READ_PUBLIC),
          Door.of("GET " + CALLS + PARK + "/figures/{period}", READ_PUBLIC),
          Door.of("POST " + CALLS + PARK + "/figures/{period}", WRITE_FIGURES),
          Door.of("POST " + CALLS + PARK + "/withdraw/{period}", WRITE_FIGURES),
          Door.of("GET " + CALLS + PARK + "/assessments/{period}", READ_PUBLIC),
          Door.of("GET " + CALLS + PARK + "/history", READ_FIGURES),
          Door.of("GET " + CALLS + PARK + "/review/{period}", READ_FIGURES),
          Door.ofStep("POST " + CALLS + PARK + "/review/{period}/{step}"),
          Door.of("GET " + CALLS + FIRM + "/review/{period}", READ_TENANT),
          Door.ofStep("POST " + CALLS + FIRM + "/review/{period}/{step}"),
          Door.of("GET " + CALLS + "/countries/{country}/review", READ_FIGURES),
          Door.of("GET " + CALLS + "/countries/{country}/review/{period}", READ_FIGURES),
          Door.ofStep("POST " + CALLS + "/countries/{country}/review/{period}/{step}"),
          Door.of("GET " + CALLS + PARK + "/comments/{period}", READ_FIGURES),
          Door.of("POST " + CALLS + PARK + "/comments/{period}", COMMENT),
          Door.of("GET " + CALLS + FIRM + "/comments/{period}", READ_TENANT),
          Door.of("POST " + CALLS + FIRM + "/comments/{period}", COMMENT),
          Door.of("GET " + CALLS + PARK + "/asks/{period}", WRITE_FIGURES),
          Door.of("POST " + CALLS + PARK + "/asks/{period}", WRITE_FIGURES),
          Door.of("POST " + CALLS + PARK + "/asks/{period}/end", WRITE_FIGURES),
          Door.of("GET " + CALLS + FIRM + "/asks/{period}", WRITE_FIGURES),
          Door.of("POST " + CALLS + FIRM + "/asks/{period}", WRITE_FIGURES),
          Door.of("POST " + CALLS + FIRM + "/asks/{period}/end", WRITE_FIGURES),
          Door.of("GET " + CALLS + PARK + "/tenants", READ_PUBLIC),
          Door.of("POST " + CALLS + PARK + "/tenants", KEEP_TENANTS),
          Door.of("GET " + CALLS + PARK + "/tenants/aggregates/{period}", READ_PUBLIC),
          Door.of("POST " + CALLS + PARK + "/tenants/take/{period}", TAKE_SUMS),
          Door.of("GET " + CALLS + FIRM + "/figures/{period}", READ_TENANT),
          Door.of("POST " + CALLS + FIRM + "/figures/{period}", WRITE_FIGURES));

  private Doors() {}

  /// What a request wants; empty when nothing is at its address.
  static Optional<Door.Wish> wish(String method, String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return ALL.stream().flatMap(door -> door.wish(method, parsed).stream()).findFirst();
  }

  /// The methods that an address takes, in order; none when nothing is there.
  static List<String> methods(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return ALL.stream()
        .filter(door -> door.wish(door.method(), parsed).isPresent())
        .flatMap(
            door ->
                door.method().equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(door.method()))
        .distinct()
        .sorted()
        .toList();
  }
}
