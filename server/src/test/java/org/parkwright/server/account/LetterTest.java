package org.parkwright.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
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
import org.parkwright.server.account.reset.MailServer;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.store.people.Account;

/// A forgotten password and a letter through a real mail server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterTest {
  private static final String PASSWORD = "sampan lantern quarry";
  private static final String OTHER = "basalt ferry almanac";
  @TempDir private static Path machine;
  private GreenMail post;
  private OwnServer server;
  private KeepAccounts keep;

  @BeforeAll
  void postAndServer() {
    post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.setUser("parks", "a secret");
    post.start();
    MailServer mail =
        MailServer.of(
            "smtp://parks:a%20secret@127.0.0.1:"
                + post.getSmtp().getPort()
                + "?from=parks@example.org");
    server =
        OwnServer.with(
            machine.resolve("data"),
            0,
            new Outside(
                Optional.of("https://parks.example.org/"),
                Optional.empty(),
                Optional.of(mail),
                Optional.empty(),
                false));
    keep = new KeepAccounts(server.database(), Clock.systemUTC());
    account("keeper", "", "administrator *");
  }

  @AfterAll
  void end() {
    server.close();
    post.stop();
  }

  private String account(String login, String mail, String... grants) {
    return keep.make(
        new Account.Person(login, "Person " + login, mail, "en"),
        List.of(grants).stream().map(Grant::of).toList(),
        Optional.of(new PasswordHashes(false).of(PASSWORD)),
        "test");
  }

  private HttpResponse<String> ask(Visitor visitor, String login) {
    return visitor.send("/reset", "/reset", Map.of("login", login));
  }

  @Test
  void aLetterBringsALinkThatWorksOnce() throws Exception {
    account("forgetful", "forgetful@example.org");
    Visitor visitor = new Visitor(server.address());
    Visitor old = new Visitor(server.address());
    old.signIn("forgetful", PASSWORD);
    assertThat(visitor.open("/sign-in").body()).contains("href=\"/reset\"");
    HttpResponse<String> known = ask(visitor, "forgetful");
    HttpResponse<String> none = ask(visitor, "forgetfux");
    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(known.body().replace("forgetful", "forgetfux")).isEqualTo(none.body());

    MimeMessage letter = letterTo("forgetful@example.org");
    String text = GreenMailUtil.getBody(letter).replace("=\r\n", "").replace("=3D", "=");
    assertThat(letter.getSubject()).isEqualTo("Parkwright: set a new password");
    assertThat(text).contains("https://parks.example.org/reset/");
    String link = text.replaceAll("(?s).*https://parks.example.org(/reset/[\\w-]{43}).*", "$1");

    Map<String, String> form = Map.of("password", OTHER, "again", OTHER);
    assertThat(visitor.send(link, link, form).body()).contains("The password is set");
    assertThat(visitor.open(link).statusCode()).isEqualTo(410);
    assertThat(old.open("/account").statusCode()).as("all sessions ended").isNotEqualTo(200);
    assertThat(new Visitor(server.address()).signIn("forgetful", OTHER).statusCode())
        .isEqualTo(303);
  }

  private MimeMessage letterTo(String address) throws Exception {
    for (int tries = 0; tries < 200; tries++) {
      for (MimeMessage letter : post.getReceivedMessages()) {
        if (letter.getAllRecipients()[0].toString().equals(address)) {
          return letter;
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no letter to " + address);
  }

  @Test
  void askingAgainAndAgainIsSlowedDown() {
    account("flooded", "flooded@example.org");
    Visitor visitor = new Visitor(server.address());
    for (int i = 0; i < 3; i++) {
      assertThat(ask(visitor, "flooded").statusCode()).isEqualTo(200);
    }
    assertThat(ask(visitor, "flooded").statusCode()).isEqualTo(429);
  }

  @Test
  void anOldLinkIsRefused() {
    String link = "/reset/" + keep.resetLink(account("late", ""), "test").text();
    Visitor visitor = new Visitor(server.address());
    assertThat(visitor.open(link).statusCode()).isEqualTo(200);
    new Dump(server.data()).tell("update resets set expires = now()");
    assertThat(visitor.open(link).statusCode()).isEqualTo(410);
    assertThat(visitor.open("/reset/guess").statusCode()).isEqualTo(410);
  }
}
