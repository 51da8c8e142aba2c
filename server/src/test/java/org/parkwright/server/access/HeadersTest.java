package org.parkwright.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.server.CalledServer;
import org.parkwright.server.account.Visitor;

/// What every address says to a browser about itself, whoever opens it and however it ends.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadersTest {
  private static final Map<String, String> PARTS =
      Map.of(
          "{country}",
          "xx",
          "{name}",
          "lantern-bay",
          "{tenant}",
          "anchor-cables",
          "{period}",
          "2024",
          "{system}",
          "eip-2017",
          "{id}",
          "eip-2017",
          "{indicator}",
          "EN-I1",
          "{variable}",
          "water.fresh",
          "{secret}",
          "none",
          "{format}",
          "csv");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)<script(?![^>]*\\bsrc=)[^>]*>|<style|\\sstyle=\"|\\son[a-z]+=\"|javascript:");
  private CalledServer server;

  @BeforeAll
  void start() {
    server = CalledServer.unlimited();
  }

  @AfterAll
  void end() {
    server.close();
  }

  private static List<String> addresses() {
    List<String> all =
        Doors.ALL.stream()
            .filter(door -> door.method().equals("GET"))
            .map(door -> door.pattern().getPatternString())
            .map(HeadersTest::filled)
            .distinct()
            .toList();
    assertThat(all).hasSizeGreaterThan(40);
    return all;
  }

  private static String filled(String pattern) {
    String filled = pattern.replace("/**", "");
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      filled = filled.replace(part.getKey(), part.getValue());
    }
    return filled.replaceAll("\\{[^}]*}", "x").replaceAll("^$", "/");
  }

  @Test
  void everyAddressGuardsItsReaders() {
    for (Visitor reader : List.of(new Visitor(server.address()), server.signedIn("contributor"))) {
      for (String address : addresses()) {
        HttpResponse<String> page = reader.open(address);
        assertThat(page.statusCode()).as(address).isLessThan(500);
        assertThat(header(page, "Content-Security-Policy"))
            .as(address)
            .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
            .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).as(address).isEqualTo("DENY");
        assertThat(header(page, "Referrer-Policy")).as(address).isIn("same-origin", "no-referrer");
        assertThat(header(page, "Permissions-Policy")).as(address).contains("camera=()");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).as(address).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Resource-Policy"))
            .as(address)
            .isEqualTo("same-origin");
        assertThat(header(page, "Strict-Transport-Security"))
            .as(address + ": nothing is promised over plain HTTP")
            .isEmpty();
        assertThat(header(page, "Server") + header(page, "X-Powered-By")).as(address).isEmpty();
        if (header(page, "Content-Type").startsWith("text/html")) {
          assertThat(INLINE.matcher(page.body()).results().map(m -> m.group()))
              .as(address + ": nothing inline")
              .isEmpty();
        }
        cookies(address, page);
      }
    }
  }

  private static void cookies(String address, HttpResponse<String> page) {
    for (String cookie : page.headers().allValues("Set-Cookie")) {
      assertThat(cookie).as(address).contains("HttpOnly", "Path=/");
      assertThat(cookie).as(address).containsPattern("SameSite=(Strict|Lax)");
    }
    if (address.startsWith("/api/")) {
      assertThat(page.headers().allValues("Set-Cookie")).as(address).isEmpty();
    }
  }

  @Test
  void whatASignedInPersonReadsIsNotKept() {
    Visitor conrad = server.signedIn("contributor");
    for (String address : addresses()) {
      if (address.startsWith("/assets") || address.endsWith("openapi.json")) {
        continue;
      }
      HttpResponse<String> page = conrad.open(address);
      assertThat(header(page, "Cache-Control")).as(address).contains("no-store");
    }
  }

  private static String header(HttpResponse<String> page, String name) {
    return page.headers().firstValue(name).orElse("");
  }
}
