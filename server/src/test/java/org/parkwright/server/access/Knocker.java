package org.parkwright.server.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Role;
import org.parkwright.domain.people.Scope;
import org.parkwright.domain.people.Territory;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.Secret;
import org.parkwright.store.people.Session;

/// Somebody with one role in one place, or a visitor, at every door of a server.
///
/// @param grant the role; empty for a visitor
/// @param account the account; empty for a visitor
/// @param session secret of the session
/// @param token secret of a token with all scopes
record Knocker(Optional<Grant> grant, String account, String session, String token) {
  private static final Pattern GUARD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /// A visitor, and one person for each role at each of some places where it means something.
  static List<Knocker> all(Database database, List<Territory> places) {
    List<Knocker> all = new ArrayList<>();
    all.add(new Knocker(Optional.empty(), "", "", ""));
    for (Role role : Role.values()) {
      places.stream()
          .filter(role::fits)
          .map(place -> make(database, new Grant(role, place)))
          .forEach(all::add);
    }
    return all;
  }

  private static Knocker make(Database database, Grant grant) {
    String account = Account.newId();
    Instant now = Instant.now();
    Secret session = Secret.fresh();
    Secret token = Secret.fresh("pw_");
    database.write(
        Signature.of("test"),
        t -> {
          t.accounts().add(account, new Account.Person(account, account, "", "en"), now);
          t.grants().append(account, grant, true, "test", now);
          Instant end = now.plusSeconds(3600);
          t.sessions().begin(session.sha256(), account, Session.Stage.FULL, "test", now, end);
          t.tokens().add(token.sha256(), account, "all", Set.of(Scope.values()), now, end);
        });
    return new Knocker(Optional.of(grant), account, session.text(), token.text());
  }

  /// The session again, where a request ended it.
  void signInAgain(Database database) {
    if (grant.isPresent()) {
      Instant now = Instant.now();
      database.unrecorded(
          t -> {
            t.sessions().end(Secret.sha256(session));
            t.sessions()
                .begin(
                    Secret.sha256(session),
                    account,
                    Session.Stage.FULL,
                    "test",
                    now,
                    now.plusSeconds(3600));
            return true;
          });
    }
  }

  /// The status of a request, and where it was sent instead.
  record Answer(int status, String location) {
    /// Whether the door stayed shut.
    boolean turnedAway() {
      return status == 401
          || status == 403
          || (status / 100 == 3 && location.contains("/sign-in?next="));
    }
  }

  /// Knocks at a door with a form that carries our guard.
  ///
  /// @param fields of the form, as `&country=xx`
  Answer knock(HttpClient client, String server, String method, String path, String fields)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
    boolean api = path.startsWith("/api/");
    if (api && !token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    List<String> cookies = new ArrayList<>();
    if (!api && !session.isEmpty()) {
      cookies.add("parkwright_session=" + session);
    }
    if (method.equals("GET")) {
      request.GET();
    } else if (api) {
      request
          .header("Content-Type", "application/json")
          .method(method, BodyPublishers.ofString("{}"));
    } else {
      Guard guard = Guard.of(client, server);
      cookies.add(guard.cookie());
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .method(method, BodyPublishers.ofString("_csrf=" + guard.field() + fields));
    }
    if (!cookies.isEmpty()) {
      request.header("Cookie", String.join("; ", cookies));
    }
    HttpResponse<Void> answer = client.send(request.build(), BodyHandlers.discarding());
    return new Answer(answer.statusCode(), answer.headers().firstValue("Location").orElse(""));
  }

  /// The guard of a form: a cookie and a hidden field that belong together.
  private record Guard(String cookie, String field) {
    private static Optional<Guard> known = Optional.empty();

    static synchronized Guard of(HttpClient client, String server)
        throws IOException, InterruptedException {
      if (known.isEmpty()) {
        HttpResponse<String> page =
            client.send(
                HttpRequest.newBuilder(URI.create(server + "/sign-in")).build(),
                BodyHandlers.ofString());
        Matcher field = GUARD.matcher(page.body());
        if (!field.find()) {
          throw new AssertionError("no guard in the page to sign in: " + page.body());
        }
        String cookie =
            page.headers().allValues("Set-Cookie").stream()
                .flatMap(set -> Stream.of(set.split(";", 2)[0]))
                .filter(pair -> pair.startsWith("XSRF-TOKEN="))
                .findFirst()
                .orElseThrow();
        known = Optional.of(new Guard(cookie, field.group(1)));
      }
      return known.get();
    }
  }

  @Override
  public String toString() {
    return grant.map(Grant::toString).orElse("visitor");
  }
}
