package org.parkwright.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.server.api.Program.PARK;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.domain.people.Scope;
import org.parkwright.server.CalledServer;

/// How a period travels from its park to the ministry and to everybody, call by call; and who is
/// turned away on the way.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewStoryTest {
  private static final String FIRM = PARK + "/tenants/anchor-cables";
  private static final String NONE = "{}";
  private CalledServer server;
  private Program contributor;
  private Program reviewer;
  private Program steward;
  private Program visitor;

  @BeforeAll
  void start() {
    server = CalledServer.unlimited();
    contributor = Program.of(server, "contributor");
    reviewer = Program.of(server, "reviewer");
    steward = Program.of(server, "steward");
    visitor = Program.visitor(server);
  }

  @AfterAll
  void end() {
    server.close();
  }

  private static String why(String comment) {
    return "{\"comment\": \"" + comment + "\"}";
  }

  @Test
  void aPeriodGoesFromOpenToPublicAndBack() {
    String review = PARK + "/review/2026";
    contributor.water(PARK, "2026", 8_000_000).is(201);
    Program.Answer open = contributor.get(review).is(200);
    assertThat(open.at("/stage").asString()).isEqualTo("open");
    assertThat(open.at("/writable").booleanValue()).isTrue();
    assertThat(open.each("next", "step")).containsExactly("submit");
    assertThat(open.at("/next/0/address").asString()).isEqualTo(review + "/submit");

    contributor.post(review + "/approve", NONE).is(403);
    Program.Answer submitted = contributor.post(review + "/submit", NONE).is(200);
    assertThat(submitted.at("/stage").asString()).isEqualTo("submitted");
    assertThat(submitted.each("next", "step")).as("the contributor waits").isEmpty();
    assertThat(contributor.water(PARK, "2026", 8_000_001).is(409).text())
        .contains("Nothing was recorded: 2026 is submitted");
    assertThat(contributor.speaking("fr").water(PARK, "2026", 8_000_001).is(409).text())
        .contains("l’état de 2026 est soumis")
        .doesNotContain("submitted");
    assertThat(contributor.post(review + "/submit", NONE).is(409).text())
        .contains("2026 is submitted, and “submit” cannot be taken from there");

    assertThat(reviewer.get(review).is(200).each("next", "step"))
        .containsExactly("approve", "return");
    Program.Answer silent = reviewer.post(review + "/return", why(" ")).is(422);
    assertThat(silent.at("/errors/0/place").asString()).isEqualTo("#/comment");
    reviewer.post(review + "/return", why("Which meter?")).is(200);
    Program.Answer returned = contributor.get(review).is(200);
    assertThat(returned.at("/steps/0/step").asString()).isEqualTo("return");
    assertThat(returned.at("/steps/0/comment").asString()).isEqualTo("Which meter?");
    assertThat(server.signedIn("contributor").open("/tasks").body()).contains("Which meter?");

    contributor.water(PARK, "2026", 8_111_111).is(201);
    contributor.post(review + "/submit", NONE).is(200);
    visitor.get(PARK + "/figures/2026").is(404);
    reviewer.post(review + "/approve", NONE).is(200);
    assertThat(visitor.get(PARK + "/figures/2026").is(200).text()).contains("8111111");
    assertThat(visitor.get(review).status()).as("the steps are not public").isEqualTo(401);

    reviewer.post(review + "/reopen", why("late figures")).is(200);
    contributor.water(PARK, "2026", 8_234_567).is(201);
    assertThat(visitor.get(PARK + "/figures/2026").is(200).text())
        .contains("8111111")
        .doesNotContain("8234567");
  }

  @Test
  void nobodyApprovesWhatTheySubmitted() {
    Program both = Program.granted(server, "contributor xx", "reviewer xx");
    both.water(PARK, "2027", 8_500_000).is(201);
    Program.Answer mine = both.post(PARK + "/review/2027/submit", NONE).is(200);
    assertThat(mine.each("next", "step")).containsExactly("return");
    assertThat(both.post(PARK + "/review/2027/approve", NONE).is(409).text())
        .contains("Somebody else must approve");
  }

  @Test
  void ofManyWhoSubmitAtOnceOneDoes() throws Exception {
    try (var crowd = Executors.newFixedThreadPool(8)) {
      for (int year = 1990; year < 1995; year++) {
        String submit = PARK + "/review/" + year + "/submit";
        Callable<Integer> call = () -> contributor.post(submit, NONE).status();
        List<Integer> statuses = new java.util.ArrayList<>();
        for (Future<Integer> done : crowd.invokeAll(java.util.Collections.nCopies(8, call))) {
          statuses.add(done.get());
        }
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
      }
    }
  }

  @Test
  void aCountrysLockClosesAllBelowIt() {
    String country = "/api/v1/countries/xx/review";
    contributor.water(PARK, "2018", 8_000_000).is(201);
    assertThat(steward.get(country + "/2018").is(200).each("next", "step")).containsExactly("lock");
    Program.Answer locked = steward.post(country + "/2018/lock", why("Report is out")).is(200);
    assertThat(locked.at("/stage").asString()).isEqualTo("locked");
    Program.Answer below = contributor.get(PARK + "/review/2018").is(200);
    assertThat(below.at("/stage").asString()).isEqualTo("locked");
    assertThat(below.at("/locked_at").asString()).isEqualTo("xx");
    assertThat(below.at("/steps/0/place").asString()).isEqualTo("xx");
    assertThat(below.at("/steps/0/comment").asString()).as("for the country only").isEmpty();
    assertThat(below.each("next", "step")).isEmpty();
    contributor.water(PARK, "2018", 8_000_001).is(409);
    Program.of(server, "tenant")
        .post(
            FIRM + "/figures/2018",
            "{\"figures\": [{\"variable\": \"tenant.employees\", \"value\": 250}]}")
        .is(409);

    assertThat(steward.get(country + "?most=200").is(200).each("standings", "place"))
        .contains("xx", "xx/lantern-bay");
    Program.Answer first = steward.get(country + "?most=1").is(200);
    assertThat(first.json().path("standings")).hasSize(1);
    assertThat(first.at("/total").asInt()).isGreaterThan(1);
    Program.Answer second = steward.get(first.at("/next").asString()).is(200);
    assertThat(second.at("/standings/0")).isNotEqualTo(first.at("/standings/0"));

    steward.post(country + "/2018/reopen", NONE).is(422);
    steward.post(country + "/2018/reopen", why("too early")).is(200);
    contributor.water(PARK, "2018", 8_200_000).is(201);
    steward.post(country + "/2018/submit", NONE).is(404);
    steward.get("/api/v1/countries/nowhere/review").is(404);
  }

  @Test
  void aFirmsStepsAreItsOwnAndItsParks() {
    Program tenant = Program.of(server, "tenant");
    String review = FIRM + "/review/2024";
    assertThat(tenant.get(review).is(200).at("/stage").asString()).isEqualTo("returned");
    contributor.get(review).is(200);
    for (Program stranger :
        List.of(steward, Program.of(server, "administrator"), Program.of(server, "reader"))) {
      stranger.get(review).is(403);
      stranger.post(review + "/submit", NONE).is(403);
    }
    contributor.post(review + "/submit", NONE).is(403);
    tenant.post(review + "/submit", NONE).is(200);
    tenant.post(review + "/approve", NONE).is(403);
    Program.Answer approved = reviewer.post(review + "/approve", NONE).is(200);
    assertThat(approved.at("/stage").asString()).isEqualTo("approved");
    steward.post(review + "/lock", NONE).is(403);
    tenant.get(PARK + "/tenants/none/review/2024").is(403);
    reviewer.get(PARK + "/tenants/none/review/2024").is(404);
  }

  @Test
  void aTokenStepsNoFurtherThanItsScopes() {
    String review = PARK + "/review/2028";
    Program reading = Program.of(server, "contributor", Scope.READ);
    assertThat(reading.get(review).is(200).each("next", "step")).isEmpty();
    reading.post(review + "/submit", NONE).is(403);
    reading.get(PARK + "/comments/2028").is(200);
    reading.post(PARK + "/comments/2028", "{\"kind\": \"remark\", \"text\": \"x\"}").is(403);
    reading.get(PARK + "/asks/2028").is(403);
    Program writing = Program.of(server, "contributor", Scope.WRITE);
    writing.get(review).is(403);
    writing.post(review + "/submit", NONE).is(200);
    Program.of(server, "reviewer", Scope.READ, Scope.WRITE, Scope.MANAGE)
        .post(review + "/approve", NONE)
        .is(403);
    Program.of(server, "steward", Scope.READ, Scope.MANAGE)
        .post("/api/v1/countries/xx/review/2029/lock", NONE)
        .is(403);
    Program.of(server, "reviewer", Scope.REVIEW).post(review + "/approve", NONE).is(200);
  }

  @Test
  void strangersAreTurnedAway() {
    Program elsewhere = Program.granted(server, "contributor vn", "reviewer vn", "steward vn");
    Program tenant = Program.of(server, "tenant");
    Program administrator = Program.of(server, "administrator");
    for (String path : List.of("/review/2026", "/comments/2026", "/asks/2026")) {
      visitor.get(PARK + path).is(401);
      for (Program stranger : List.of(elsewhere, tenant, administrator)) {
        stranger.get(PARK + path).is(403);
      }
    }
    for (String step : List.of("submit", "return", "approve", "lock", "reopen")) {
      visitor.post(PARK + "/review/2026/" + step, why("x")).is(401);
      for (Program stranger : List.of(elsewhere, tenant, administrator)) {
        stranger.post(PARK + "/review/2026/" + step, why("x")).is(403);
      }
    }
    elsewhere.get("/api/v1/countries/xx/review").is(403);
    elsewhere.post("/api/v1/countries/xx/review/2026/lock", NONE).is(403);
    contributor.get("/api/v1/countries/xx/review/2026").is(403);
    contributor.post("/api/v1/parks/vn/amata-bien-hoa/review/2026/submit", NONE).is(403);
    contributor.post(PARK + "/review/2026/undo", NONE).is(404);
    contributor.post(PARK + "/review/soon/submit", NONE).is(404);
  }
}
