package org.parkwright.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.OwnServer;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.store.people.Account;

/// What people keep about themselves, and what those who keep accounts do with others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnAccountTest {
  private static final String PASSWORD = "sampan lantern quarry";
  private static final String OTHER = "basalt ferry almanac";
  private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([^<]+)<");
  private OwnServer server;
  private KeepAccounts keep;
  private String hash;
  private Visitor keeper;

  @BeforeAll
  void somebodyKeepsAccounts() {
    server = OwnServer.fresh();
    keep = new KeepAccounts(server.database(), Clock.systemUTC());
    hash = new PasswordHashes(false).of(PASSWORD);
    account("keeper", "administrator *");
    keeper = signedIn("keeper", PASSWORD);
  }

  @AfterAll
  void end() {
    server.close();
  }

  private String account(String login, String... grants) {
    return keep.make(
        new Account.Person(login, "Person " + login, login + "@example.org", "en"),
        List.of(grants).stream().map(Grant::of).toList(),
        Optional.of(hash),
        "test");
  }

  private Visitor signedIn(String login, String password) {
    Visitor visitor = new Visitor(server.address());
    assertThat(visitor.signIn(login, password).statusCode()).isEqualTo(303);
    return visitor;
  }

  private static boolean isIn(Visitor visitor) {
    return visitor.open("/account").statusCode() == 200;
  }

  private static String secret(HttpResponse<String> page) {
    Matcher secret = SECRET.matcher(page.body());
    assertThat(secret.find()).as(page.body()).isTrue();
    return secret.group(1);
  }

  private HttpResponse<String> call(String token) {
    return new Visitor(server.address())
        .open("/api/v1/nothing-here", "Authorization", "Bearer " + token);
  }

  @Test
  void aNewPasswordEndsTheOtherSessionsAndNeedsTheOldOne() {
    account("changer");
    Visitor here = signedIn("changer", PASSWORD);
    Visitor there = signedIn("changer", PASSWORD);
    String before = here.cookie("parkwright_session").orElseThrow();
    Map<String, String> wrong = Map.of("current", "no", "password", OTHER, "again", OTHER);
    assertThat(here.send("/account", "/account/password", wrong).body())
        .contains("This is not your current password");
    Map<String, String> right = Map.of("current", PASSWORD, "password", OTHER, "again", OTHER);
    assertThat(here.send("/account", "/account/password", right).statusCode()).isEqualTo(303);
    assertThat(isIn(here)).isTrue();
    assertThat(here.cookie("parkwright_session")).get().isNotEqualTo(before);
    assertThat(isIn(there)).isFalse();
    assertThat(signedIn("changer", OTHER)).isNotNull();
  }

  @Test
  void aSessionIsEndedFromAnotherButNeverSomebodyElses() {
    account("two-screens");
    account("stranger");
    Visitor here = signedIn("two-screens", PASSWORD);
    Visitor there = signedIn("two-screens", PASSWORD);
    Visitor stranger = signedIn("stranger", PASSWORD);
    String number =
        here.open("/account").body().replaceAll("(?s).*name=\"end\" value=\"([0-9]+)\".*", "$1");
    stranger.send("/account", "/account/sessions", Map.of("end", number));
    assertThat(isIn(there)).isTrue();
    here.send("/account", "/account/sessions", Map.of("end", number));
    assertThat(isIn(there)).isFalse();
    assertThat(isIn(here)).isTrue();
  }

  @Test
  void aTokenIsShownOnceAndEnds() {
    account("programmer", "reader *");
    Visitor visitor = signedIn("programmer", PASSWORD);
    Map<String, String> form = Map.of("label", "nightly export", "scope", "read", "days", "30");
    HttpResponse<String> made = visitor.send("/account", "/account/tokens", form);
    String token = secret(made);
    assertThat(token).startsWith("pw_").hasSize(46);
    HttpResponse<String> page = visitor.open("/account");
    assertThat(page.body()).contains("nightly export").doesNotContain(token);
    assertThat(new Dump(server.data()).all()).contains("nightly export").doesNotContain(token);
    assertThat(call(token).statusCode()).isNotEqualTo(401);
    assertThat(call(token + "x").statusCode()).isEqualTo(401);
    assertThat(call("").statusCode()).isEqualTo(401);

    String id = page.body().replaceAll("(?s).*name=\"token\" value=\"([0-9]+)\".*", "$1");
    Visitor stranger = keeper;
    stranger.send("/account", "/account/tokens/end", Map.of("token", id));
    assertThat(call(token).statusCode()).as("not ended by others").isNotEqualTo(401);
    visitor.send("/account", "/account/tokens/end", Map.of("token", id));
    assertThat(call(token).statusCode()).isEqualTo(401);
    assertThat(call(token).body()).contains("\"status\":401", "ended");
  }

  @Test
  void aTokenThatIsTooOldOrTooLongIsRefused() {
    account("ager");
    Visitor visitor = signedIn("ager", PASSWORD);
    Map<String, String> long_ = Map.of("label", "x", "scope", "read", "days", "366");
    assertThat(visitor.send("/account", "/account/tokens", long_).statusCode()).isEqualTo(422);
    Map<String, String> form = Map.of("label", "old", "scope", "read", "days", "1");
    String token = secret(visitor.send("/account", "/account/tokens", form));
    new Dump(server.data()).tell("update tokens set expires = now() where label = 'old'");
    assertThat(call(token).statusCode()).isEqualTo(401);
  }

  @Test
  void aTokenOpensNoPageAndASessionNoCall() {
    account("mixer");
    Visitor visitor = signedIn("mixer", PASSWORD);
    Map<String, String> form = Map.of("label", "x", "scope", "read", "days", "7");
    String token = secret(visitor.send("/account", "/account/tokens", form));
    assertThat(
            new Visitor(server.address())
                .open("/account", "Authorization", "Bearer " + token)
                .statusCode())
        .isNotEqualTo(200);
  }

  @Test
  void anOldSessionIsOver() {
    account("sleeper");
    Visitor idle = signedIn("sleeper", PASSWORD);
    new Dump(server.data())
        .tell(
            "update sessions set seen = now() - interval '12 hours 1 minute' where account ="
                + " (select account from personal where login = 'sleeper')");
    assertThat(isIn(idle)).isFalse();
    Visitor longest = signedIn("sleeper", PASSWORD);
    new Dump(server.data())
        .tell(
            "update sessions set expires = now() where account ="
                + " (select account from personal where login = 'sleeper')");
    assertThat(isIn(longest)).isFalse();
  }

  @Test
  void aNewPersonSetsAPasswordByTheirLinkOnce() {
    HttpResponse<String> made =
        keeper.send(
            "/accounts",
            "/accounts",
            Map.of("login", "newcomer", "name", "New Comer", "grant", "reviewer vn"));
    assertThat(made.body()).contains("The account is made.", "reviewer of vn");
    String link = secret(made);
    Visitor newcomer = new Visitor(server.address());
    Map<String, String> form = Map.of("password", OTHER, "again", OTHER);
    assertThat(newcomer.send(link, link, form).body()).contains("The password is set");
    assertThat(newcomer.send(link, link, form).statusCode()).isIn(403, 410);
    assertThat(newcomer.open(link).statusCode()).isEqualTo(410);
    assertThat(isIn(signedIn("newcomer", OTHER))).isTrue();
  }

  @Test
  void whatAnAdministratorEndsIsEndedAtOnce() {
    String id = account("ended", "contributor vn/hiep-phuoc");
    Visitor visitor = signedIn("ended", PASSWORD);
    assertThat(visitor.open("/account").body()).contains("contributor of vn/hiep-phuoc");
    keeper.send(
        "/accounts/" + id,
        "/accounts/" + id + "/revoke",
        Map.of("grant", "contributor vn/hiep-phuoc"));
    assertThat(visitor.open("/account").body()).contains("You have no role yet");
    keeper.send("/accounts/" + id, "/accounts/" + id + "/end", Map.of());
    assertThat(isIn(visitor)).isFalse();
    assertThat(new Visitor(server.address()).signIn("ended", PASSWORD).statusCode()).isEqualTo(422);
  }

  @Test
  void whoIsErasedLeavesANumberAndNoName() {
    String id = account("goodbye", "reader *");
    Visitor visitor = signedIn("goodbye", PASSWORD);
    visitor.send(
        "/account",
        "/account/tokens",
        Map.of("label", "goodbye token", "scope", "read", "days", "7"));
    String page = "/accounts/" + id;
    assertThat(keeper.send(page, page + "/erase", Map.of("confirm", "someone")).body())
        .contains("nothing was erased");
    assertThat(keeper.send(page, page + "/erase", Map.of("confirm", " Goodbye ")).body())
        .contains("former user", "personal data erased");
    assertThat(isIn(visitor)).isFalse();
    assertThat(new Dump(server.data()).all()).contains(id).doesNotContainIgnoringCase("goodbye");
  }

  @Test
  void theLastAdministratorStays() {
    String id = server.database().read(t -> t.accounts().byLogin("keeper")).orElseThrow().id();
    String page = "/accounts/" + id;
    for (Map<String, String> form :
        List.of(
            Map.of("what", "end"),
            Map.of("what", "revoke", "grant", "administrator *"),
            Map.of("what", "erase", "confirm", "keeper"))) {
      assertThat(keeper.send(page, page + "/" + form.get("what"), form).body())
          .contains("This is the last administrator");
    }
    assertThat(isIn(keeper)).isTrue();
  }
}
