package org.parkwright.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.server.OwnServer;
import org.parkwright.store.people.Account;

/// From an empty data folder to the first administrator, and what happens around it.
class FirstStartTest {
  private static final String PASSWORD = "sampan lantern quarry";

  @TempDir private Path machine;

  private static Map<String, String> form(String key, String login) {
    return Map.of(
        "key", key,
        "login", login,
        "name", "Lê Thị Hoa",
        "password", PASSWORD,
        "again", PASSWORD,
        "alone", "yes");
  }

  private static String key(OwnServer server) {
    return server.setUp().orElseThrow().replaceAll(".*key=", "");
  }

  @Test
  void thePrintedLinkMakesTheAdministratorOnceAndThenLeadsNowhere() {
    try (OwnServer server = OwnServer.on(machine.resolve("data"), "0.0.0.0", false)) {
      assertThat(server.address()).as("on this machine only").startsWith("http://127.0.0.1:");
      String link = server.setUp().orElseThrow();
      Visitor hoa = new Visitor(server.address());

      assertThat(hoa.open("/set-up").statusCode()).isEqualTo(403);
      assertThat(hoa.open("/set-up?key=wrong").body()).contains("printed a link");
      assertThat(hoa.open(link).body()).contains("I work alone", "checked");
      Map<String, String> wrong = new HashMap<>(form(key(server), "no login"));
      wrong.put("password", "password1234");
      wrong.put("again", "other");
      HttpResponse<String> refused = hoa.send(link, "/set-up", wrong);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("1 to 100 letters", "easily guessed");
      assertThat(hoa.send(link, "/set-up", form("wrong", "hoa")).statusCode()).isEqualTo(403);

      HttpResponse<String> made = hoa.send(link, "/set-up", form(key(server), "Hoa"));
      assertThat(made.statusCode()).isEqualTo(303);
      assertThat(hoa.open("/account").body())
          .contains("Lê Thị Hoa", "administrator everywhere", "steward everywhere");

      assertThat(server.setUp()).isEmpty();
      assertThat(new Visitor(server.address()).open(link).statusCode()).isEqualTo(404);
      assertThat(hoa.send("/account", "/set-up", form("x", "two")).statusCode()).isEqualTo(404);
    }
    try (OwnServer again = OwnServer.on(machine.resolve("data"), "0.0.0.0", false)) {
      assertThat(again.address()).as("--host counts now").startsWith("http://0.0.0.0:");
      String loopback = again.address().replace("0.0.0.0", "127.0.0.1");
      assertThat(new Visitor(loopback).signIn("hoa", PASSWORD).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void ofManyAtOnceOneBecomesAdministrator() throws Exception {
    try (OwnServer server = OwnServer.on(machine.resolve("data"), "127.0.0.1", false);
        ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
      String link = server.setUp().orElseThrow();
      String key = key(server);
      List<Callable<Integer>> all =
          IntStream.range(0, 6)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          new Visitor(server.address())
                              .send(link, "/set-up", form(key, "admin" + i))
                              .statusCode())
              .toList();
      List<Integer> answers =
          together.invokeAll(all).stream().map(done -> done.resultNow()).sorted().toList();
      assertThat(answers).containsExactly(303, 404, 404, 404, 404, 404);
      List<Account> accounts = server.database().read(t -> t.accounts().all());
      assertThat(accounts).hasSize(1);
    }
  }

  @Test
  void theDemoHasOneAccountPerRoleWhichEndWithIt() {
    Path data = machine.resolve("data");
    try (OwnServer demo = OwnServer.on(data, "127.0.0.1", true)) {
      Visitor anybody = new Visitor(demo.address());
      assertThat(anybody.open("/").body())
          .contains("Sign in as reader, contributor, tenant, reviewer, steward")
          .contains("demonstration");
      assertThat(demo.setUp()).isEmpty();
      assertThat(anybody.signIn("steward", "demonstration").statusCode()).isEqualTo(303);
      assertThat(anybody.open("/account").body()).contains("steward everywhere");
    }
    try (OwnServer real = OwnServer.on(data, "127.0.0.1", false)) {
      Visitor anybody = new Visitor(real.address());
      assertThat(anybody.signIn("administrator", "demonstration").statusCode()).isEqualTo(422);
      assertThat(anybody.signIn("administrator", "demo").statusCode()).isEqualTo(422);
      assertThat(real.setUp()).as("nobody keeps accounts").isPresent();
      new Visitor(real.address())
          .send(real.setUp().orElseThrow(), "/set-up", form(key(real), "hoa"));
    }
    assertThatThrownBy(() -> OwnServer.on(data, "127.0.0.1", true))
        .hasMessageContaining("people have accounts in this database");
  }
}
