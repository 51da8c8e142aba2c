package org.parkwright.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.server.CalledServer;

/// Ten thousand forged, replayed, expired, foreign or malformed requests: none gets what it asks
/// for, none changes anything, none finds a fault of ours. What was sent is counted by kind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedRequestsTest {
  private static final int ALL = Integer.getInteger("parkwright.forged", 10_000);
  private CalledServer server;
  private RawHttp http;
  private Forgery forgery;

  @BeforeAll
  void start() {
    server = CalledServer.unlimited();
    http = new RawHttp(server.port());
    forgery = new Forgery(server);
  }

  @AfterAll
  void end() {
    server.close();
  }

  /// A request that must not get what it asks for.
  ///
  /// @param kind what is wrong with it
  /// @param bytes as it is sent
  record Forged(String kind, byte[] bytes) {}

  @Test
  void noneOfTenThousandSucceeds() throws Exception {
    assertThat(forgery.honest(http)).as("the honest ones pass").allMatch(s -> s < 300);
    long before = state();
    List<Forged> kinds = forgery.all(new Random(20261125L), ALL);
    Map<String, AtomicInteger> counted = new TreeMap<>();
    TreeSet<String> passed = new TreeSet<>();
    try (ExecutorService together = Executors.newFixedThreadPool(4)) {
      kinds.forEach(
          forged ->
              together.submit(
                  () -> {
                    RawHttp.Answer answer = http.exchange(forged.bytes());
                    synchronized (counted) {
                      counted
                          .computeIfAbsent(
                              forged.kind() + " " + answer.status(), k -> new AtomicInteger())
                          .incrementAndGet();
                      if (passed.size() < 20 && !refused(answer)) {
                        passed.add(forged.kind() + ": " + shown(forged, answer));
                      }
                    }
                  }));
    }
    System.out.printf("forged requests: %d%n", kinds.size());
    counted.forEach((kind, times) -> System.out.printf("  %6d %s%n", times.get(), kind));
    assertThat(passed).as("requests that were not refused").isEmpty();
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(ALL);
    assertThat(state()).as("nothing was recorded").isEqualTo(before);
    assertThat(forgery.honest(http)).as("the honest ones still pass").allMatch(s -> s < 300);
  }

  /// Refused: a redirect to sign in, a fault of the caller, or a closed connection.
  private static boolean refused(RawHttp.Answer answer) {
    boolean away =
        answer.status() == 0
            || (answer.status() >= 300 && answer.status() < 500)
            || answer.status() == 501
            || answer.status() == 505;
    return away && !WildCallsTest.INSIDE.matcher(answer.body()).find();
  }

  private static String shown(Forged forged, RawHttp.Answer answer) {
    String request = new String(forged.bytes(), StandardCharsets.UTF_8);
    return request.substring(0, Math.min(400, request.length()))
        + "\n -> "
        + answer.status()
        + " "
        + answer.body().substring(0, Math.min(300, answer.body().length()));
  }

  /// How much is recorded about parks and people.
  private long state() {
    return server.database().read(t -> t.history().head().map(head -> head.seq()).orElse(0L));
  }
}
