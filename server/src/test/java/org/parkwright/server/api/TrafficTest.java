package org.parkwright.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.server.CalledServer;
import org.parkwright.server.traffic.Limits;

/// A server that takes little, and what it says to whoever sends more.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrafficTest {
  private CalledServer server;
  private RawHttp http;

  @BeforeAll
  void start() {
    server = CalledServer.limited(Limits.of("address=60/1 account=5/1 secret=3/1 this-machine"));
    http = new RawHttp(server.port());
  }

  @AfterAll
  void end() {
    server.close();
  }

  @Test
  void whoeverSendsTooMuchIsToldHowLongToWait() {
    String bearer = "Authorization: Bearer " + server.token("reader");
    RawHttp.Answer last = http.get("/api/v1/me", bearer);
    for (int i = 0; i < 5; i++) {
      last = http.get("/api/v1/me", bearer);
    }
    assertThat(last.status()).as("by account").isEqualTo(429);
    assertThat(last.header("Content-Type")).hasValue("application/problem+json");
    assertThat(Integer.parseInt(last.header("Retry-After").orElseThrow())).isBetween(1, 60);
    assertThat(last.body()).contains("Retry-After", "Too many calls");
    assertThat(http.get("/api/v1/me").status()).as("others go on").isEqualTo(200);

    for (int i = 0; i < 4; i++) {
      last = http.send("POST", "/sign-in", List.of(), new byte[0]);
    }
    assertThat(last.status()).as("guessing").isEqualTo(429);
    assertThat(last.body()).contains("<html", "Too many requests");

    for (int i = 0; i < 60; i++) {
      last = http.get("/api/v1/me");
    }
    assertThat(last.status()).as("by address").isEqualTo(429);
    assertThat(http.get("/assets/parkwright.css").status()).as("files of pages").isEqualTo(200);
    assertThat(http.get("/health").status()).isEqualTo(200);
    assertThat(http.get("/api/v1/me", "X-Forwarded-For: 203.0.113.7").status())
        .as("nobody's word on another sender is taken")
        .isEqualTo(429);
  }

  @Test
  void whatIsTooLargeIsRefusedInWords() {
    byte[] large =
        ("{\"figures\":\"" + "x".repeat(2_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
    RawHttp.Answer answer =
        http.send(
            "POST",
            "/api/v1" + CalledServer.PARK + "/figures/2025",
            List.of(
                "Authorization: Bearer " + server.token("contributor"),
                "Content-Type: application/json"),
            large);
    assertThat(answer.status()).isIn(413, 429);
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
  }
}
