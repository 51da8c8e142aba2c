package org.parkwright.server.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parkwright.domain.people.Scope;
import org.parkwright.server.CalledServer;
import org.parkwright.server.account.Visitor;
import org.parkwright.server.api.ForgedRequestsTest.Forged;

/// Makes requests that must not succeed, from honest ones: by one change each.
final class Forgery {
  private static final String PARK = CalledServer.PARK;
  private static final String FIGURES = "/api/v1" + PARK + "/figures/2025";
  private static final String ELSEWHERE = "/api/v1/parks/vn/amata-bien-hoa/figures/2025";
  private static final String BODY =
      "{\"figures\":[{\"variable\":\"water.fresh\",\"value\":1234567,\"sure\":true}]}";
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
  private static final String SESSION = "parkwright_session";
  private final CalledServer server;
  private final String contributor;
  private final String readOnly;
  private final List<String> others = new ArrayList<>();
  private final String expired;
  private final String session;
  private final String ended;
  private final String foreignGuard;

  Forgery(CalledServer server) {
    this.server = server;
    this.contributor = server.token("contributor");
    this.readOnly = server.token("contributor", Scope.READ);
    for (String login : List.of("reader", "tenant", "reviewer", "steward", "facilitator")) {
      others.add(server.token(login));
    }
    this.expired =
        server.token("contributor", Clock.offset(Clock.systemUTC(), Duration.ofDays(-2)));
    Visitor conrad = server.signedIn("contributor");
    this.session = conrad.cookie(SESSION).orElseThrow();
    Visitor gone = server.signedIn("contributor");
    this.ended = gone.cookie(SESSION).orElseThrow();
    gone.send("/account", "/sign-out", java.util.Map.of());
    Visitor stranger = new Visitor(server.address());
    this.foreignGuard = Visitor.guard(stranger.open("/sign-in")).orElseThrow();
  }

  /// The requests that everything here is made from.
  List<Integer> honest(RawHttp http) {
    return List.of(
        http.get("/api/v1/me", "Authorization: Bearer " + contributor).status(),
        http.get("/account", "Cookie: " + SESSION + "=" + session).status(),
        http.get("/parks").status());
  }

  /// As many as asked for, or a few more, of all kinds.
  List<Forged> all(Random random, int count) {
    List<Forged> all = new ArrayList<>();
    while (all.size() < count) {
      tokens(all, random);
      sessions(all, random);
      guards(all, random);
      territories(all, random);
      paths(all, random);
      methods(all, random);
      malformed(all, random);
    }
    return all;
  }

  private void tokens(List<Forged> all, Random random) {
    String flipped = flipped(contributor, 3, random);
    all.add(call("token with a letter changed", "GET", "/api/v1/me", flipped, ""));
    all.add(call("token with a letter changed", "POST", FIGURES, flipped, BODY));
    String made = "pw_" + letters(43, random);
    all.add(call("token made up", "POST", FIGURES, made, BODY));
    all.add(call("token cut short", "GET", "/api/v1/me", cut(contributor, random), ""));
    all.add(call("token too old", "POST", FIGURES, expired, BODY));
    all.add(call("token of somebody else", "POST", FIGURES, pick(others, random), BODY));
    all.add(call("token for reading only", "POST", FIGURES, readOnly, BODY));
    all.add(call("session shown as token", "POST", FIGURES, session, BODY));
    String basic = "Authorization: Basic " + letters(20, random);
    all.add(request("another scheme", "POST", FIGURES, List.of(basic, json()), BODY));
  }

  private void sessions(List<Forged> all, Random random) {
    all.add(page("session with a letter changed", flipped(session, 0, random)));
    all.add(page("session ended", ended));
    all.add(page("session made up", letters(43, random)));
    all.add(page("token shown as session", contributor));
    List<String> cookie = List.of("Cookie: " + SESSION + "=" + session, json());
    all.add(request("session of a browser on a call", "POST", FIGURES, cookie, BODY));
    all.add(
        request(
            "session on a call, with its guard",
            "POST",
            FIGURES,
            List.of(cookie.getFirst() + "; XSRF-TOKEN=x", "X-XSRF-TOKEN: x", json()),
            BODY));
  }

  private Forged page(String kind, String cookie) {
    return request(kind, "GET", "/account", List.of("Cookie: " + SESSION + "=" + cookie), "");
  }

  private void guards(List<Forged> all, Random random) {
    String form = "note=" + letters(5, random);
    String own = "Cookie: " + SESSION + "=" + session;
    String type = "Content-Type: application/x-www-form-urlencoded";
    String at =
        pick(
            List.of("/account/name", PARK + "/assess/2025", "/sign-out", PARK + "/withdraw/2025"),
            random);
    all.add(request("form without guard", "POST", at, List.of(own, type), form));
    all.add(
        request(
            "form with a foreign guard",
            "POST",
            at,
            List.of(own, type),
            form + "&_csrf=" + foreignGuard));
    all.add(
        request(
            "form with a guard made up",
            "POST",
            at,
            List.of(own + "; XSRF-TOKEN=" + letters(30, random), type),
            form + "&_csrf=" + letters(96, random)));
    all.add(
        request(
            "form of another site",
            "POST",
            at,
            List.of(own, type, "Origin: https://evil.example", "Referer: https://evil.example/"),
            form));
    all.add(request("form as text", "POST", at, List.of(own, "Content-Type: text/plain"), form));
  }

  private void territories(List<Forged> all, Random random) {
    all.add(call("another park", "POST", ELSEWHERE, contributor, BODY));
    String none =
        "/api/v1/parks/"
            + pick(List.of("zz", "xx", "vn"), random)
            + "/"
            + letters(8, random).toLowerCase(java.util.Locale.ROOT)
            + "/figures/2025";
    all.add(call("a park that is not there", "POST", none, contributor, BODY));
    all.add(
        call(
            "withdrawing elsewhere",
            "POST",
            ELSEWHERE.replace("figures", "withdraw"),
            contributor,
            "{\"figure\":" + random.nextInt(1000) + ",\"reason\":\"x\"}"));
    all.add(
        call(
            "a figure of another period",
            "POST",
            FIGURES.replace("figures", "withdraw").replace("2025", "1999"),
            contributor,
            "{\"figure\":" + random.nextInt(1000) + ",\"reason\":\"x\"}"));
    String step = ELSEWHERE.replace("figures/2025", "review/2025/submit");
    all.add(call("a step elsewhere", "POST", step, contributor, "{}"));
    String page =
        pick(
            List.of(
                "/accounts",
                "/history",
                "/countries/vn",
                "/parks/vn/amata-bien-hoa/assess/2025",
                "/parks/vn/amata-bien-hoa/history",
                PARK + "/tenants/anchor-cables/figures/2025"),
            random);
    all.add(
        request(
            "a page of others",
            "GET",
            page + (page.endsWith("figures/2025") ? "?x=" + random.nextInt() : ""),
            List.of("Cookie: " + SESSION + "=" + flipped(session, 0, random)),
            ""));
  }

  private void paths(List<Forged> all, Random random) {
    String trick = pick(AddressTricks.ALL, random);
    List<String> own = List.of("Cookie: " + SESSION + "=" + session);
    all.add(request("path trick", "GET", trick, own, ""));
    all.add(
        request("path trick as a visitor", "GET", pick(AddressTricks.ALL, random), List.of(), ""));
    String park =
        pick(
            List.of(
                "/api/v1/parks/xx/..;/lantern-bay",
                "/api/v1//parks/xx/lantern-bay",
                "/api/v1/parks/xx%2flantern-bay",
                "/api/v1/parks/xx/%2e%2e/xx/lantern-bay",
                "/%61pi/v1" + PARK,
                "/fr/api/v1" + PARK,
                "/api;x/v1" + PARK,
                "/API/v1" + PARK,
                "/api/v1" + PARK.replace("lantern", "%6cantern"),
                "/api/v1/parks/xx/lantern-bay%00",
                "/api%2fv1" + PARK),
            random);
    all.add(
        request(
            "path trick on a call",
            "POST",
            park + "/figures/2025",
            List.of("Authorization: Bearer " + contributor, own.getFirst(), json()),
            BODY));
  }

  private void methods(List<Forged> all, Random random) {
    String other =
        pick(
            List.of(
                "DELETE", "PUT", "PATCH", "TRACE", "PROPFIND", "OPTIONS", "CONNECT", "get", "FOO"),
            random);
    all.add(
        call(
            "a method that is not taken",
            other,
            pick(List.of("/api/v1/me", FIGURES, "/api/v1/parks"), random),
            contributor,
            ""));
    String override =
        pick(
            List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"),
            random);
    all.add(
        request(
            "method by header",
            "GET",
            "/api/v1" + PARK + "/withdraw/2025",
            List.of("Authorization: Bearer " + contributor, override + ": POST", json()),
            BODY));
    all.add(
        request(
            "address by header",
            "GET",
            "/accounts",
            List.of(
                "X-Original-URL: /parks",
                "X-Rewrite-URL: /parks",
                "X-Forwarded-Prefix: /api",
                "X-Forwarded-For: 127.0.0.1"),
            ""));
    all.add(
        raw(
            "host of another site",
            "GET /parks HTTP/1.1\r\nHost: evil-"
                + random.nextInt(1000)
                + ".example\r\nConnection: close\r\n\r\n"));
  }

  private void malformed(List<Forged> all, Random random) {
    String host = "Host: 127.0.0.1:" + server.port() + "\r\nConnection: close\r\n";
    String bearer = "Authorization: Bearer " + contributor + "\r\n" + json() + "\r\n";
    List<String> broken =
        List.of(
            "GET /api/v1/me HTTP/9.9\r\n" + host + "\r\n",
            "GET  /accounts HTTP/1.1\r\n" + host + "\r\n",
            "GET /accounts\r\n\r\n",
            "\r\n\r\n\r\n" + letters(20, random) + "\r\n\r\n",
            "POST "
                + FIGURES
                + " HTTP/1.1\r\n"
                + host
                + bearer
                + "Content-Length: -1\r\n\r\n"
                + BODY,
            "POST "
                + FIGURES
                + " HTTP/1.1\r\n"
                + host
                + bearer
                + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n"
                + BODY,
            "POST "
                + FIGURES
                + " HTTP/1.1\r\n"
                + host
                + bearer
                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST "
                + FIGURES
                + " HTTP/1.1\r\n"
                + host
                + bearer
                + "Transfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n0\r\n\r\n",
            "POST "
                + FIGURES
                + " HTTP/1.1\r\n"
                + host
                + bearer
                + "Transfer-Encoding: "
                + letters(6, random)
                + "\r\n\r\n",
            "GET /accounts HTTP/1.1\r\n" + host + "X: " + "y".repeat(20_000) + "\r\n\r\n",
            "GET /accounts HTTP/1.1\r\n" + host + "X: y\r\n".repeat(300) + "\r\n",
            "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + host + "\r\n",
            "GET /accounts HTTP/1.1\r\nX : y\r\n: z\r\n" + host + "\r\n",
            "GET /parks?q=%zz%" + " HTTP/1.1\r\n" + host + "Host: evil.example\r\n\r\n",
            "GET /\u00e4ccounts HTTP/1.1\r\n" + host + "\r\n",
            "GET http://evil.example/accounts HTTP/1.1\r\n" + host + "\r\n",
            "GET /accounts HTTP/1.1\r\n" + host + "Cookie: " + SESSION + "=\u0000\u0001\r\n\r\n",
            "GET /accounts HTTP/1.1\r\n" + host + "Authorization: Bearer \u0000\r\n\r\n");
    all.add(raw("malformed", pick(broken, random)));
    byte[] noise = new byte[1 + random.nextInt(300)];
    random.nextBytes(noise);
    byte[] end = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    byte[] whole = java.util.Arrays.copyOf(noise, noise.length + end.length);
    System.arraycopy(end, 0, whole, noise.length, end.length);
    all.add(new Forged("noise", whole));
    all.add(
        call(
            "a body that is no JSON",
            "POST",
            FIGURES,
            contributor,
            BODY.substring(0, random.nextInt(BODY.length()))));
    all.add(
        call(
            "a body with a name twice",
            "POST",
            FIGURES,
            contributor,
            BODY.replace("{\"figures\"", "{\"figures\":[],\"figures\"")));
    all.add(
        request(
            "a body of another type",
            "POST",
            FIGURES,
            List.of(
                "Authorization: Bearer " + contributor,
                "Content-Type: application/x-www-form-urlencoded"),
            BODY));
  }

  private Forged call(String kind, String method, String target, String token, String body) {
    return request(kind, method, target, List.of("Authorization: Bearer " + token, json()), body);
  }

  private static String json() {
    return "Content-Type: application/json";
  }

  private Forged request(
      String kind, String method, String target, List<String> headers, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    return raw(
        kind,
        method
            + " "
            + target
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + server.port()
            + "\r\nConnection: close\r\n"
            + String.join("\r\n", headers)
            + (headers.isEmpty() ? "" : "\r\n")
            + "Content-Length: "
            + content.length
            + "\r\n\r\n"
            + body);
  }

  private static Forged raw(String kind, String request) {
    return new Forged(kind, request.getBytes(StandardCharsets.UTF_8));
  }

  private static String flipped(String secret, int from, Random random) {
    int at = from + random.nextInt(secret.length() - from);
    char other;
    do {
      other = LETTERS.charAt(random.nextInt(LETTERS.length()));
    } while (other == secret.charAt(at));
    return secret.substring(0, at) + other + secret.substring(at + 1);
  }

  private static String cut(String secret, Random random) {
    return secret.substring(0, random.nextInt(secret.length()));
  }

  private static String letters(int count, Random random) {
    StringBuilder text = new StringBuilder();
    random.ints(count, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
    return text.toString();
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
