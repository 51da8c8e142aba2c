package org.parkwright.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.server.OwnServer;
import org.parkwright.server.Parkwright;
import picocli.CommandLine;

/// The account command beside a running server.
class AccountCommandTest {
  private static final String PASSWORD = "sampan lantern quarry";
  @TempDir private Path machine;

  private record Said(int code, String text) {}

  private Said run(String input, String... arguments) {
    List<String> all = new ArrayList<>(List.of("account"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--data", machine.resolve("data").toString()));
    StringWriter text = new StringWriter();
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      CommandLine line = Parkwright.commandLine();
      line.setOut(new PrintWriter(text, true)).setErr(new PrintWriter(text, true));
      return new Said(line.execute(all.toArray(String[]::new)), text.toString());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void accountsAreKeptBesideARunningServer() {
    try (OwnServer server = OwnServer.on(machine.resolve("data"), "127.0.0.1", false)) {
      assertThat(run("", "list").text()).contains("No account yet");
      assertThat(run("short\n", "add", "hoa", "--password").text()).contains("at least 12");
      Said made = run(PASSWORD + "\n", "add", "Hoa", "--role", "administrator *", "--password");
      assertThat(made.code()).as(made.text()).isZero();
      assertThat(server.setUp()).as("set-up is over").isEmpty();
      assertThat(run(PASSWORD, "add", "HOA", "--password").text()).contains("already");

      Visitor hoa = new Visitor(server.address());
      assertThat(hoa.signIn("hoa", PASSWORD).statusCode()).isEqualTo(303);
      assertThat(run("", "grant", "hoa", "steward *").text()).contains("hoa is steward * now");
      assertThat(hoa.open("/account").body()).contains("steward everywhere");
      assertThat(run("", "revoke", "hoa", "steward *").text()).contains("no longer");
      assertThat(run("", "grant", "hoa", "king *").text()).contains("found \"king\"");
      assertThat(run("", "grant", "nobody", "steward *").text()).contains("there is no account");
      assertThat(run("", "end", "hoa").text()).contains("the last administrator");

      Said mai = run("", "add", "mai", "--name", "Mai", "--role", "reader *");
      String link = mai.text().replaceAll("(?s).*(/reset/[\\w-]{43}).*", "$1");
      Visitor visitor = new Visitor(server.address());
      visitor.send(link, link, Map.of("password", PASSWORD, "again", PASSWORD));
      assertThat(visitor.signIn("mai", PASSWORD).statusCode()).isEqualTo(303);
      assertThat(run("", "list").text()).contains("hoa\tin use", "mai\tin use\tMai\treader *");
      assertThat(run("basalt ferry almanac\n", "password", "mai").code()).isZero();
      assertThat(visitor.open("/account").statusCode()).isNotEqualTo(200);
      assertThat(run("", "end", "mai").code()).isZero();
      assertThat(run("", "reopen", "mai").code()).isZero();
      assertThat(run("", "erase", "mai").text()).contains("in the history it stays as a");
      assertThat(run("", "list").text()).contains("ended\tformer user").doesNotContain("Mai");
    }
  }

  @Test
  void theFirstAdministratorMayComeBeforeTheFirstServer() {
    assertThat(run(PASSWORD, "add", "hoa", "--role", "administrator *", "--password").code())
        .isZero();
    try (OwnServer server = OwnServer.on(machine.resolve("data"), "127.0.0.1", false)) {
      assertThat(server.setUp()).isEmpty();
      assertThat(new Visitor(server.address()).signIn("hoa", PASSWORD).statusCode()).isEqualTo(303);
    }
  }
}
