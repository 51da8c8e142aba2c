package org.parkwright.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.OwnServer;
import org.parkwright.server.account.provider.Provider;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.store.people.Account;

/// Signing in through a real identity provider, step by step as a browser does it, and what happens
/// when somebody tampers with the steps.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderTest {
  private static final String PASSWORD = "sampan lantern quarry";
  @TempDir private static Path machine;
  private RealProvider office;
  private OwnServer server;

  @BeforeAll
  void bothAreThere() throws Exception {
    int port = OwnServer.freePort();
    office = RealProvider.forServer("http://127.0.0.1:" + port);
    Provider provider =
        new Provider(
            office.issuer(),
            RealProvider.CLIENT,
            RealProvider.SECRET,
            "the office",
            "preferred_username");
    server =
        OwnServer.with(
            machine.resolve("data"),
            port,
            new Outside(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(provider),
                false));
    new KeepAccounts(server.database(), Clock.systemUTC())
        .make(
            new Account.Person("keeper", "The Keeper", "keeper@example.org", "en"),
            List.of(Grant.of("administrator *")),
            Optional.of(new PasswordHashes(false).of(PASSWORD)),
            "test");
  }

  @AfterAll
  void end() {
    server.close();
    office.close();
  }

  private Visitor visitor() {
    return new Visitor(server.address());
  }

  /// Leaves, signs in at the office, and gives the address to come back to.
  private String toTheOffice(Visitor visitor, String name, String next) {
    HttpResponse<String> leaving = visitor.open("/sign-in/to/provider?next=" + next);
    assertThat(leaving.statusCode()).isEqualTo(302);
    String there = Visitor.to(leaving);
    assertThat(there).contains("code_challenge_method=S256", "nonce=", "state=");
    HttpResponse<String> page = visitor.open(there);
    assertThat(Visitor.to(page)).contains("/login");
    HttpResponse<String> form = visitor.open(Visitor.to(page));
    Map<String, String> typed = new HashMap<>();
    typed.put("username", name);
    typed.put("password", name + name);
    Visitor.guard(form).ifPresent(guard -> typed.put("_csrf", guard));
    HttpResponse<String> in = visitor.post(office.issuer() + "/login", typed);
    HttpResponse<String> back = visitor.open(Visitor.to(in));
    assertThat(Visitor.to(back)).contains("/sign-in/back?", "code=");
    return Visitor.to(back);
  }

  private static boolean isIn(Visitor visitor) {
    return visitor.open("/account").statusCode() == 200;
  }

  private static void refused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Visitor.to(answer)).contains("/sign-in?refused=provider");
  }

  @Test
  void somebodyNewComesThroughTheOfficeAndHasNoRole() {
    Visitor mai = visitor();
    assertThat(mai.open("/sign-in").body()).contains("Sign in with the office");
    HttpResponse<String> back = mai.open(toTheOffice(mai, "mai", "/systems"));
    assertThat(URI.create(Visitor.to(back)).getPath()).isEqualTo("/systems");
    assertThat(mai.open("/account").body())
        .contains("Office mai", "You have no role yet", "You have no password here");
    Visitor again = visitor();
    again.open(toTheOffice(again, "mai", "/"));
    List<Account> all = server.database().read(t -> t.accounts().all());
    assertThat(all)
        .filteredOn(one -> one.person().orElseThrow().name().equals("Office mai"))
        .as("the same account the second time")
        .hasSize(1);
  }

  @Test
  void neitherNameNorMailFromElsewhereTakesAnAccountOver() {
    Visitor other = visitor();
    other.open(toTheOffice(other, "keeper", "/"));
    assertThat(isIn(other)).isTrue();
    assertThat(other.open("/account").body())
        .contains("Office keeper", "keeper-2", "You have no role yet");
    assertThat(other.open("/accounts").statusCode()).isEqualTo(403);
    assertThat(visitor().signIn("keeper", PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void anAccountThatWasEndedStaysEnded() {
    Visitor visitor = visitor();
    visitor.open(toTheOffice(visitor, "second", "/"));
    assertThat(isIn(visitor)).isTrue();
    String id = server.database().read(t -> t.accounts().byLogin("second")).orElseThrow().id();
    new KeepAccounts(server.database(), Clock.systemUTC()).end(id, "test");
    assertThat(isIn(visitor)).isFalse();
    Visitor again = visitor();
    refused(again.open(toTheOffice(again, "second", "/")));
    assertThat(isIn(again)).isFalse();
  }

  @Test
  void aReplayedCodeOpensNothing() {
    Visitor mai = visitor();
    String back = toTheOffice(mai, "mai", "/");
    mai.open(back);
    assertThat(isIn(mai)).isTrue();
    refused(visitor().open(back));
    mai.send("/account", "/sign-out", Map.of());
    refused(mai.open(back));
    assertThat(isIn(mai)).isFalse();
  }

  @Test
  void theCodeOfAnotherBrowserOpensNothing() {
    Visitor mai = visitor();
    String hers = toTheOffice(mai, "mai", "/");
    Visitor victim = visitor();
    String his = toTheOffice(victim, "keeper", "/");
    String state = his.replaceAll(".*state=([^&]+).*", "$1");
    refused(victim.open(hers));
    refused(victim.open(hers.replaceAll("state=[^&]+", "state=" + state)));
    assertThat(isIn(victim)).isFalse();
  }

  @Test
  void aWrongStateOrNoneOpensNothing() {
    Visitor mai = visitor();
    String back = toTheOffice(mai, "mai", "/");
    refused(mai.open(back.replaceAll("state=[^&]+", "state=x")));
    refused(mai.open(back.replaceAll("&state=[^&]+", "")));
    refused(mai.open("/sign-in/back?error=access_denied&state=x"));
    assertThat(isIn(mai)).isFalse();
  }

  @Test
  void nobodyIsSentElsewhereAfterwards() {
    Visitor mai = visitor();
    HttpResponse<String> back = mai.open(toTheOffice(mai, "mai", "https%3A%2F%2Fevil.example%2F"));
    assertThat(URI.create(Visitor.to(back)).getPath()).isEqualTo("/");
    assertThat(Visitor.to(back)).doesNotContain("evil");
  }
}
