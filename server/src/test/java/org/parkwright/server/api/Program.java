package org.parkwright.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Scope;
import org.parkwright.server.CalledServer;
import org.parkwright.store.Signature;
import org.parkwright.store.people.Account;
import tools.jackson.databind.JsonNode;

/// A program that calls for somebody, or for nobody.
///
/// @param token empty: for a visitor
/// @param language what it asks for in `Accept-Language`
record Program(RawHttp http, String token, String language) {
  static final String PARK = "/api/v1" + CalledServer.PARK;

  static Program visitor(CalledServer server) {
    return new Program(new RawHttp(server.port()), "", "en");
  }

  /// For somebody of the demo.
  static Program of(CalledServer server, String login, Scope... scopes) {
    return new Program(new RawHttp(server.port()), server.token(login, scopes), "en");
  }

  /// For somebody new.
  ///
  /// @param grants as `contributor xx/lantern-bay`
  static Program granted(CalledServer server, String... grants) {
    String account = Account.newId();
    Instant now = Instant.now();
    server
        .database()
        .write(
            Signature.of("test"),
            t -> {
              t.accounts().add(account, new Account.Person(account, account, "", "en"), now);
              for (String grant : grants) {
                t.grants().append(account, Grant.of(grant), true, "test", now);
              }
            });
    return of(server, account);
  }

  Program speaking(String other) {
    return new Program(http, token, other);
  }

  /// What came back, read as JSON.
  record Answer(int status, String text) {
    JsonNode json() {
      return Published.JSON.readTree(text);
    }

    JsonNode at(String pointer) {
      return json().at(pointer);
    }

    /// One member of each element of a list.
    List<String> each(String list, String member) {
      return StreamSupport.stream(json().path(list).spliterator(), false)
          .map(one -> one.path(member).asString())
          .toList();
    }

    /// Passes with this status only.
    Answer is(int expected) {
      assertThat(status).as(text).isEqualTo(expected);
      return this;
    }
  }

  Answer get(String path) {
    return answer(http.send("GET", path, headers(), new byte[0]));
  }

  Answer post(String path, String body) {
    List<String> headers = new ArrayList<>(headers());
    headers.add("Content-Type: application/json");
    return answer(http.send("POST", path, headers, body.getBytes(StandardCharsets.UTF_8)));
  }

  /// Records fresh water of a place in m³.
  Answer water(String place, String period, int amount) {
    return post(
        place + "/figures/" + period,
        """
        {"figures": [{"variable": "water.fresh", "value": %d, "unit": "m³",
          "source": {"title": "Water ledger"}, "sure": true}]}
        """
            .formatted(amount));
  }

  private List<String> headers() {
    List<String> headers = new ArrayList<>(List.of("Accept-Language: " + language));
    if (!token.isEmpty()) {
      headers.add("Authorization: Bearer " + token);
    }
    return headers;
  }

  private static Answer answer(RawHttp.Answer raw) {
    return new Answer(raw.status(), raw.body());
  }

  @Override
  public String toString() {
    return token.isEmpty() ? "a visitor" : "somebody";
  }
}
