package org.parkwright.server.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.app.KeepAccounts;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.text.Texts;
import org.parkwright.server.OwnServer;
import org.parkwright.server.Parkwright;
import org.parkwright.server.account.Outside;
import org.parkwright.server.account.Visitor;
import org.parkwright.server.account.reset.MailServer;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.store.people.Account;
import picocli.CommandLine;

/// Letters about what waits, through a real mail server.
class RemindersTest {
  private static final String PASSWORD = "sampan lantern quarry";
  private static final String ADDRESS = "https://parks.example.org";
  private static final ParkId PARK = ParkId.of("xx/reed-basin");
  @TempDir private Path machine;
  private GreenMail post;

  @BeforeEach
  void openPost() {
    post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
  }

  @AfterEach
  void closePost() {
    post.stop();
  }

  private OwnServer server(boolean reminds) {
    OwnServer server =
        OwnServer.with(
            machine.resolve("data"),
            0,
            new Outside(
                Optional.of(ADDRESS),
                Optional.empty(),
                Optional.of(MailServer.of(mail())),
                Optional.empty(),
                reminds));
    Instant now = Instant.now();
    person(server, "keeper", "keeper@example.org", "en", "administrator *");
    String hoa = person(server, "hoa", "hoa@example.org", "fr", "contributor " + PARK);
    server
        .database()
        .write(
            t -> {
              t.parks().save(Park.named(PARK, "Reed Basin"), "test", now);
              t.steps().append(step(Step.SUBMIT, "", hoa, now));
              t.steps().append(step(Step.RETURN, "Which meter?", "a0123456789zz", now));
            });
    return server;
  }

  private static StepTaken step(Step step, String comment, String who, Instant at) {
    return new StepTaken(Territory.of(PARK), Period.year(2024), step, comment, who, at);
  }

  private static String person(
      OwnServer server, String login, String mail, String language, String grant) {
    return new KeepAccounts(server.database(), Clock.systemUTC())
        .make(
            new Account.Person(login, "Person " + login, mail, language),
            List.of(Grant.of(grant)),
            Optional.of(new PasswordHashes(false).of(PASSWORD)),
            "test");
  }

  private String mail() {
    return "smtp://127.0.0.1:" + post.getSmtp().getPort() + "?from=parks@example.org";
  }

  private record Said(int code, String text) {}

  private Said remind(String... options) {
    List<String> all = new ArrayList<>(List.of("remind", "--address", ADDRESS));
    all.addAll(List.of("--data", machine.resolve("data").toString()));
    all.addAll(List.of(options));
    StringWriter text = new StringWriter();
    CommandLine line = Parkwright.commandLine();
    line.setOut(new PrintWriter(text, true)).setErr(new PrintWriter(text, true));
    return new Said(line.execute(all.toArray(String[]::new)), text.toString());
  }

  private static Optional<Instant> sent(OwnServer server, String account) {
    return server.database().read(t -> t.reminders().sent(account));
  }

  private static void aged(OwnServer server, Duration ago) {
    server
        .database()
        .unrecorded(
            t -> {
              String hoa = t.accounts().byLogin("hoa").orElseThrow().id();
              Instant sent = t.reminders().sent(hoa).orElseThrow();
              t.reminders().giveBack(hoa, sent, Optional.of(Instant.now().minus(ago)));
              return true;
            });
  }

  @Test
  void whoIsWaitedForGetsOneLetterAWeek() throws Exception {
    try (OwnServer server = server(false)) {
      Said dry = remind("--dry-run");
      assertThat(dry.code()).as(dry.text()).isZero();
      assertThat(dry.text()).contains("To: hoa@example.org", "1 letters would be sent");
      assertThat(post.getReceivedMessages()).as("printed only").isEmpty();

      assertThat(remind("--mail", mail()).text()).contains("hoa\t1", "1 letters sent, 0 not sent");
      MimeMessage letter = post.getReceivedMessages()[0];
      assertThat(letter.getAllRecipients()[0]).hasToString("hoa@example.org");
      assertThat(letter.getSubject()).isEqualTo("Parkwright\u00a0: une chose vous attend");
      assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(letter.getContent().toString())
          .contains("Person hoa", "Renvoyé vers vous", "- Reed Basin, 2024")
          .contains(
              ADDRESS + "/fr/parks/xx/reed-basin/assess/2024", ADDRESS + "/fr/account#letters")
          .as("what people wrote stays here")
          .doesNotContain("Which meter?");

      assertThat(remind("--mail", mail()).text()).contains("0 letters sent");
      aged(server, Duration.ofDays(6));
      assertThat(remind("--mail", mail()).text()).contains("0 letters sent");
      assertThat(remind("--mail", mail(), "--every", "5").text()).contains("1 letters sent");
      aged(server, Duration.ofDays(8));
      assertThat(remind("--mail", mail()).text()).contains("1 letters sent");
      assertThat(post.getReceivedMessages()).hasSize(3);
    }
  }

  @Test
  void whoWantsNoneGetsNone() {
    try (OwnServer server = server(false)) {
      Visitor hoa = new Visitor(server.address());
      hoa.signIn("hoa", PASSWORD);
      assertThat(hoa.open("/account").body()).contains("name=\"wanted\" value=\"yes\" checked");
      hoa.send("/account", "/account/letters", Map.of());
      assertThat(hoa.open("/account").body()).doesNotContain("value=\"yes\" checked");
      assertThat(remind("--mail", mail()).text()).contains("0 letters sent");
      hoa.send("/account", "/account/letters", Map.of("wanted", "yes"));
      assertThat(remind("--mail", mail()).text()).contains("1 letters sent");

      KeepAccounts keep = new KeepAccounts(server.database(), Clock.systemUTC());
      String account = server.database().read(t -> t.accounts().byLogin("hoa")).orElseThrow().id();
      assertThat(sent(server, account)).isPresent();
      keep.erase(account, "test");
      assertThat(sent(server, account)).isEmpty();
    }
  }

  @Test
  void aLetterThatCouldNotBeSentGoesWithTheNextRun() {
    try (OwnServer server = server(false)) {
      assertThat(server.address()).isNotEmpty();
      Said refused = remind("--mail", "smtp://127.0.0.1:1?from=parks@example.org");
      assertThat(refused.code()).isEqualTo(1);
      assertThat(refused.text()).contains("hoa\tnot sent", "0 letters sent, 1 not sent");
      assertThat(remind("--mail", mail()).text()).contains("1 letters sent, 0 not sent");
    }
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(remind("--every", "0").text()).contains("--every is 0; expected 1 to 365 days");
    assertThat(remind().text()).contains("letters need a mail server", "--dry-run");
    assertThat(remind("--mail", "letterbox").text()).contains("expected smtp://");
    assertThat(remind("--dry-run").text()).contains("there is no database in");
  }

  @Test
  void aServerWithMailWritesByItself() throws Exception {
    try (OwnServer server = server(true)) {
      assertThat(post.waitForIncomingEmail(30_000, 1)).as("a letter by itself").isTrue();
      assertThat(remind("--mail", mail()).text()).as("not twice").contains("0 letters sent");
      assertThat(post.getReceivedMessages()).hasSize(1);
    }
  }

  @Test
  void ofManyProgramsAtOnceOneWrites() throws Exception {
    try (OwnServer server = server(false);
        var crowd = Executors.newFixedThreadPool(6)) {
      Reminders reminders =
          new Reminders(server.database(), Catalog.bundled(), ADDRESS, 7, Clock.systemUTC());
      MailServer mail = MailServer.of(mail());
      List<Callable<Reminders.Sent>> runs = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        runs.add(() -> reminders.send(new org.parkwright.server.account.reset.Post(mail)));
      }
      for (var run : crowd.invokeAll(runs)) {
        assertThat(run.get().failed()).isEmpty();
      }
      assertThat(post.getReceivedMessages()).hasSize(1);
    }
  }

  @Test
  void aLetterIsWholeInEveryLanguage() {
    try (OwnServer server = server(false)) {
      Territory park = Territory.of(PARK);
      List<Task> tasks = new ArrayList<>();
      for (Task.Kind kind : Task.Kind.values()) {
        for (int i = 0; i < 6; i++) {
          tasks.add(
              new Task(
                  kind, park, Period.of("2026-Q1"), "water.fresh", 3, "their words", "/there"));
        }
      }
      Reminder.Writer writer =
          new Reminder.Writer(server.database(), Catalog.bundled(), ADDRESS, 7);
      List<String> texts = new ArrayList<>();
      for (var language : Texts.LANGUAGES) {
        Account.Person person =
            new Account.Person("hoa", "Hoa", "hoa@example.org", language.toLanguageTag());
        Reminder letter = writer.of("a0123456789ab", person, tasks);
        assertThat(letter.subject()).contains("Parkwright", "36").doesNotContain("{", "\n");
        assertThat(letter.text())
            .contains("Reed Basin", "2026-Q1", "6", "7")
            .doesNotContain("{", "remind.", "tasks.", "their words");
        assertThat(letter.text().lines().filter(line -> line.startsWith("- "))).hasSize(30);
        texts.add(letter.text());
      }
      assertThat(texts).doesNotHaveDuplicates();
    }
  }
}
