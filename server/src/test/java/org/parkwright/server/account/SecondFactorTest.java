package org.parkwright.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.OwnServer;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.store.people.Account;

/// A second factor from the picture on the page to the last recovery code.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondFactorTest {
  private static final String PASSWORD = "sampan lantern quarry";
  private OwnServer server;
  private KeepAccounts keep;

  @BeforeAll
  void somebodyKeepsAccounts() {
    server = OwnServer.fresh();
    keep = new KeepAccounts(server.database(), Clock.systemUTC());
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
        Optional.of(new PasswordHashes(false).of(PASSWORD)),
        "test");
  }

  /// Somebody whose device shows codes.
  private record Owner(Visitor visitor, String secret, List<String> recovery) {
    /// The code of the step so many after this one; codes of the past were used.
    String code(int later) {
      try {
        return new TimeBasedOneTimePasswordGenerator()
            .generateOneTimePasswordString(
                new SecretKeySpec(Base32.decode(secret), "HmacSHA1"),
                Instant.now().plusSeconds(30L * later),
                Locale.ROOT);
      } catch (java.security.InvalidKeyException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private Owner owner(String login) {
    account(login);
    Visitor visitor = new Visitor(server.address());
    visitor.signIn(login, PASSWORD);
    HttpResponse<String> page = visitor.open("/account/second");
    assertThat(page.body()).contains("<svg class=\"code\"").doesNotContain("style=");
    String secret = page.body().replaceAll("(?s).*name=\"secret\" value=\"([A-Z2-7]+)\".*", "$1");
    assertThat(secret).hasSize(32);
    Owner begun = new Owner(visitor, secret, List.of());
    Map<String, String> wrong = Map.of("secret", secret, "code", "000000", "current", PASSWORD);
    assertThat(visitor.send("/account/second", "/account/second/on", wrong).body())
        .contains("This code is not right");
    Map<String, String> right =
        Map.of("secret", secret, "code", begun.code(0), "current", PASSWORD);
    HttpResponse<String> on = visitor.send("/account/second", "/account/second/on", right);
    List<String> codes =
        Pattern.compile("<code>([a-z2-7-]{19})</code>")
            .matcher(on.body())
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(visitor.open("/account/second").body())
        .as("shown once")
        .doesNotContain(codes.getFirst());
    // As if half a minute had gone by since.
    new Dump(server.data()).tell("update credentials set totp_last_step = totp_last_step - 2");
    return new Owner(visitor, secret, codes);
  }

  private Visitor halfIn(String login) {
    Visitor visitor = new Visitor(server.address());
    HttpResponse<String> first = visitor.signIn(login, PASSWORD);
    assertThat(Visitor.to(first)).endsWith("/sign-in/second?next=%2F");
    return visitor;
  }

  private static HttpResponse<String> code(Visitor visitor, String code) {
    return visitor.send("/sign-in/second", "/sign-in/second", Map.of("code", code));
  }

  private static boolean isIn(Visitor visitor) {
    return visitor.open("/account").statusCode() == 200;
  }

  @Test
  void aPasswordAloneOpensNothing() {
    Owner owner = owner("careful");
    Visitor visitor = halfIn("careful");
    String half = visitor.cookie("parkwright_session").orElseThrow();
    assertThat(isIn(visitor)).isFalse();
    assertThat(visitor.open("/accounts").statusCode()).isNotEqualTo(200);
    assertThat(code(visitor, "123456").statusCode()).isEqualTo(422);
    assertThat(code(visitor, owner.code(0)).statusCode()).isEqualTo(303);
    assertThat(isIn(visitor)).isTrue();
    assertThat(visitor.cookie("parkwright_session")).get().isNotEqualTo(half);
    Visitor thief = new Visitor(server.address());
    thief.plant("parkwright_session", half);
    assertThat(thief.open("/sign-in/second").statusCode())
        .as("the half session ended")
        .isEqualTo(303);
  }

  @Test
  void aCodeThatWasSeenIsWorthNothing() throws Exception {
    Owner owner = owner("watched");
    String code = owner.code(0);
    assertThat(code(halfIn("watched"), code).statusCode()).isEqualTo(303);
    assertThat(code(halfIn("watched"), code).statusCode()).isEqualTo(422);
    assertThat(code(halfIn("watched"), owner.code(-1)).statusCode()).isEqualTo(422);
    List<Visitor> visitors = IntStream.range(0, 4).mapToObj(i -> halfIn("watched")).toList();
    String next = owner.code(1);
    try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Integer> answers =
          together
              .invokeAll(
                  visitors.stream()
                      .<Callable<Integer>>map(one -> () -> code(one, next).statusCode())
                      .toList())
              .stream()
              .map(done -> done.resultNow())
              .toList();
      assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
    }
  }

  @Test
  void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
    Owner owner = owner("loser");
    String typed = owner.recovery().getFirst().toUpperCase(Locale.ROOT).replace('-', ' ');
    Visitor visitor = halfIn("loser");
    assertThat(code(visitor, typed).statusCode()).isEqualTo(303);
    assertThat(visitor.open("/account").body()).contains("9 recovery codes are left");
    assertThat(code(halfIn("loser"), typed).statusCode()).isEqualTo(422);
    assertThat(new Dump(server.data()).all())
        .doesNotContain(owner.recovery().get(1), owner.recovery().get(1).replace("-", ""));
  }

  @Test
  void guessingCodesIsSlowedDown() {
    Owner owner = owner("guessed");
    Visitor visitor = halfIn("guessed");
    for (int i = 0; i < 5; i++) {
      assertThat(code(visitor, "00000" + i).statusCode()).isEqualTo(422);
    }
    assertThat(code(visitor, owner.code(0)).statusCode()).isEqualTo(429);
    assertThat(code(halfIn("guessed"), owner.code(0)).statusCode()).isEqualTo(429);
  }

  @Test
  void itIsSwitchedOffWithThePasswordOrByAnAdministrator() {
    Owner owner = owner("switcher");
    Map<String, String> wrong = Map.of("current", "not my password");
    assertThat(owner.visitor().send("/account/second", "/account/second/off", wrong).statusCode())
        .isEqualTo(422);
    owner.visitor().send("/account/second", "/account/second/off", Map.of("current", PASSWORD));
    Visitor again = new Visitor(server.address());
    again.signIn("switcher", PASSWORD);
    assertThat(isIn(again)).isTrue();

    owner("stranded");
    String id = server.database().read(t -> t.accounts().byLogin("stranded")).orElseThrow().id();
    Visitor keeper = new Visitor(server.address());
    keeper.signIn("keeper", PASSWORD);
    assertThat(keeper.send("/accounts/" + id, "/accounts/" + id + "/second", Map.of()).body())
        .contains("second factor switched off");
    Visitor free = new Visitor(server.address());
    free.signIn("stranded", PASSWORD);
    assertThat(isIn(free)).isTrue();
  }
}
