package org.parkwright.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.server.CalledServer;

/// Whatever is sent to the calls that are described, the answer is one that is described: no fault
/// of ours, no word of the inside.
///
/// `-Dparkwright.fuzz.seconds=600` tries longer, `-Dparkwright.fuzz.seed=N` tries others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WildCallsTest {
  private static final int SECONDS = Integer.getInteger("parkwright.fuzz.seconds", 20);
  /// Also tried where time runs out first.
  private static final int LEAST = 600;
  private static final long SEED = Long.getLong("parkwright.fuzz.seed", 20261125L);
  private static final int SHOWN = 600;
  static final Pattern INSIDE =
      Pattern.compile(
          "org\\.parkwright|springframework|java\\.(lang|util|io)|tools\\.jackson|Exception\\b"
              + "|\\tat |SQLSTATE|PSQL|org\\.postgresql|catalina|Apache Tomcat|insert into|observations_");
  private CalledServer server;
  private Published api;
  private List<String> tokens;
  private RawHttp http;

  @BeforeAll
  void start() {
    server = CalledServer.unlimited();
    http = new RawHttp(server.port());
    api = new Published(http.get("/api/v1/openapi.json").body());
    tokens =
        List.of("contributor", "reader", "tenant", "reviewer", "steward", "administrator").stream()
            .map(login -> "Authorization: Bearer " + server.token(login))
            .toList();
  }

  @AfterAll
  void end() {
    server.close();
  }

  @Test
  void everyAnswerIsOneThatIsDescribed() {
    Random random = new Random(SEED);
    WildJson json = new WildJson(api, random);
    List<Published.Call> calls = api.calls();
    assertThat(calls).hasSizeGreaterThan(10);
    Map<String, Integer> counted = new TreeMap<>();
    TreeSet<String> wrong = new TreeSet<>();
    Instant end = Instant.now().plus(Duration.ofSeconds(SECONDS));
    int sent = 0;
    while ((sent < LEAST || Instant.now().isBefore(end)) && wrong.size() < 20) {
      Published.Call call = calls.get(sent % calls.size());
      WildCall wild = WildCall.of(call, api, json, random);
      List<String> headers = new ArrayList<>(wild.headers());
      if (random.nextInt(4) > 0) {
        headers.add(
            random.nextBoolean() ? tokens.getFirst() : tokens.get(random.nextInt(tokens.size())));
      } else if (random.nextInt(6) == 0) {
        headers.add("Authorization: " + "Bearer pw_" + random.nextLong());
      }
      RawHttp.Answer answer = http.send(call.method(), wild.target(), headers, wild.body());
      counted.merge(call.method() + " " + answer.status(), 1, Integer::sum);
      fault(call, answer)
          .ifPresent(fault -> wrong.add(fault + "\n  " + shown(call, wild, headers, answer)));
      sent++;
    }
    System.out.printf("calls tried: %d in %d s, seed %d: %s%n", sent, SECONDS, SEED, counted);
    assertThat(wrong).as("answers that are not described").isEmpty();
    assertThat(counted.keySet()).contains("GET 200", "POST 201", "POST 422", "GET 404");
  }

  private Optional<String> fault(Published.Call call, RawHttp.Answer answer) {
    if (answer.status() >= 500 || answer.status() == 0) {
      return Optional.of("status " + answer.status());
    }
    if (INSIDE.matcher(answer.body()).find()) {
      return Optional.of("inside told");
    }
    String type = answer.header("Content-Type").orElse("").replaceAll(";.*", "");
    if (!call.statuses().contains("" + answer.status())) {
      return Optional.of("status " + answer.status() + " is not described");
    }
    return api.problems(call, answer.status(), type, answer.body()).stream().findFirst();
  }

  private static String shown(
      Published.Call call, WildCall wild, List<String> headers, RawHttp.Answer answer) {
    String body = new String(wild.body(), java.nio.charset.StandardCharsets.UTF_8);
    return "%s %s %s%n  %s%n  -> %d %s%n  %s"
        .formatted(
            call.method(),
            cut(wild.target()),
            headers.stream()
                .filter(h -> !h.startsWith("Auth"))
                .toList()
                .toString()
                .transform(WildCallsTest::cut),
            cut(body),
            answer.status(),
            answer.header("Content-Type").orElse(""),
            cut(answer.body()));
  }

  private static String cut(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
