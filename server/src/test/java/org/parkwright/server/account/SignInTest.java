package org.parkwright.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.OwnServer;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.store.people.Account;

/// Signing in and out over plain HTTP, by the right people and by others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
  private static final String PASSWORD = "sampan lantern quarry";
  private static final String COOKIE = "parkwright_session";
  private OwnServer server;
  private KeepAccounts keep;
  private String hash;

  @BeforeAll
  void somebodyKeepsAccounts() {
    server = OwnServer.fresh();
    keep = new KeepAccounts(server.database(), Clock.systemUTC());
    hash = new PasswordHashes(false).of(PASSWORD);
    account("keeper", "administrator *");
  }

  @AfterAll
  void end() {
    server.close();
  }

  private String account(String login, String... grants) {
    return keep.make(
        new Account.Person(login, "Person " + login, "", "en"),
        List.of(grants).stream().map(Grant::of).toList(),
        Optional.of(hash),
        "test");
  }

  private Visitor visitor() {
    return new Visitor(server.address());
  }

  private Visitor signedIn(String login) {
    Visitor visitor = visitor();
    assertThat(visitor.signIn(login, PASSWORD).statusCode()).isEqualTo(303);
    return visitor;
  }

  private static boolean isIn(Visitor visitor) {
    return visitor.open("/account").statusCode() == 200;
  }

  @Test
  void aLoginNameIsTheSameHoweverItIsWritten() {
    account("trinh");
    HttpResponse<String> in = visitor().signIn("  ＴＲＩＮＨ ", PASSWORD);
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith(COOKIE))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Max-Age", "Secure");
  }

  @Test
  void theSecretIsNowhereInTheDatabase() {
    account("secretive");
    Visitor visitor = signedIn("secretive");
    String secret = visitor.cookie(COOKIE).orElseThrow();
    assertThat(secret).hasSize(43);
    assertThat(new Dump(server.data()).all()).contains("secretive").doesNotContain(secret);
  }

  @Test
  void whoSignsOutIsOutAndSoIsTheirOldCookie() {
    account("leaver");
    Visitor visitor = signedIn("leaver");
    String secret = visitor.cookie(COOKIE).orElseThrow();
    visitor.send("/account", "/sign-out", Map.of());
    assertThat(isIn(visitor)).isFalse();
    Visitor thief = visitor();
    thief.plant(COOKIE, secret);
    assertThat(isIn(thief)).isFalse();
  }

  @Test
  void aPlantedSecretIsWorthNothingAfterSigningIn() {
    account("victim");
    Visitor attacker = signedIn("keeper");
    Visitor victim = visitor();
    String planted = attacker.cookie(COOKIE).orElseThrow();
    victim.plant(COOKIE, planted);
    victim.send("/account", "/sign-in", Map.of("login", "victim", "password", PASSWORD));
    assertThat(victim.cookie(COOKIE)).isPresent().get().isNotEqualTo(planted);
    assertThat(isIn(attacker)).as("the planted session ended").isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "' or 1=1 --", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%00"})
  void aForgedSecretOpensNothing(String forged) {
    Visitor visitor = visitor();
    visitor.plant(COOKIE, forged);
    HttpResponse<String> page = visitor.open("/account");
    assertThat(page.statusCode()).isNotEqualTo(200).isLessThan(500);
  }

  @Test
  void nothingTellsWhetherALoginExists() {
    account("known");
    HttpResponse<String> wrong = visitor().signIn("known", "not this password");
    HttpResponse<String> none = visitor().signIn("nknow", "not this password");
    assertThat(wrong.statusCode()).isEqualTo(none.statusCode()).isEqualTo(422);
    assertThat(same(wrong).replace("known", "nknow")).isEqualTo(same(none));
  }

  @Test
  void anUnknownLoginTakesAsLong() {
    PasswordHashes hashes = new PasswordHashes(false);
    hashes.matches("warm up", Optional.empty());
    long known = median(() -> hashes.matches("not this", Optional.of(hash)));
    long none = median(() -> hashes.matches("not this", Optional.empty()));
    assertThat((double) known / none).isBetween(0.4, 2.5);
  }

  private static String same(HttpResponse<String> page) {
    return page.body().replaceAll("value=\"[^\"]{60,}\"", "value=\"guard\"");
  }

  private static long median(Runnable work) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      long start = System.nanoTime();
      work.run();
      times.add(System.nanoTime() - start);
    }
    Collections.sort(times);
    return times.get(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/%0d%0aLocation:https://evil.example",
        "/\t/evil.example",
        "///evil.example",
        "/{x}",
        "/sign-out"
      })
  void nobodyIsSentElsewhere(String next) {
    Visitor visitor = visitor();
    HttpResponse<String> in =
        visitor.send(
            "/sign-in", "/sign-in", Map.of("login", "keeper", "password", PASSWORD, "next", next));
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(Visitor.to(in))
        .satisfiesAnyOf(
            to -> assertThat(to).isEqualTo("/"),
            to -> assertThat(to).isEqualTo("/%0d%0aLocation:https://evil.example"));
  }

  @Test
  void aFormWithoutItsGuardIsRefused() {
    assertThat(
            visitor()
                .post("/sign-in", Map.of("login", "keeper", "password", PASSWORD))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void guessingIsSlowedDownForOneLoginEvenWithTheRightPassword() {
    account("guessed");
    for (int i = 0; i < 10; i++) {
      assertThat(visitor().signIn("guessed", "wrong password " + i).statusCode()).isEqualTo(422);
    }
    HttpResponse<String> later = visitor().signIn("Guessed", PASSWORD);
    assertThat(later.statusCode()).isEqualTo(429);
    assertThat(later.headers().firstValue("Retry-After")).isPresent();
    assertThat(later.body()).contains("Too many tries. Wait");
  }
}
