package org.parkwright.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parkwright.domain.people.Scope;
import org.parkwright.server.account.Visitor;
import org.parkwright.server.account.token.Tokens;
import org.parkwright.server.traffic.Limits;
import org.parkwright.store.Database;

/// A real server with the demo, of one test class, that programs call: with tokens of its people.
public final class CalledServer implements AutoCloseable {
  /// The demo's park that people have roles in.
  public static final String PARK = "/parks/xx/lantern-bay";

  private final Server server;

  private CalledServer(Server server) {
    this.server = server;
  }

  /// A server that takes as much as is sent.
  public static CalledServer unlimited() {
    return limited(Limits.of("off"));
  }

  public static CalledServer limited(Limits limits) {
    try {
      Path root = Path.of(System.getProperty("parkwright.root", "..")).toAbsolutePath().normalize();
      Path data = Files.createTempDirectory("parkwright-calls").resolve("data");
      return new CalledServer(
          Server.start(
              new Settings(
                  "127.0.0.1",
                  0,
                  data,
                  Optional.empty(),
                  true,
                  root,
                  org.parkwright.server.account.Outside.NOTHING,
                  limits)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return server.address();
  }

  public int port() {
    return Integer.parseInt(address().substring(address().lastIndexOf(':') + 1));
  }

  public Database database() {
    return server.database();
  }

  /// The account of somebody in the demo.
  public String account(String login) {
    return database().read(t -> t.accounts().byLogin(login)).orElseThrow().id();
  }

  /// A token of somebody in the demo, for everything or for some scopes.
  public String token(String login, Scope... scopes) {
    return token(login, Clock.systemUTC(), scopes);
  }

  /// A token that was made at another time, for a day.
  public String token(String login, Clock clock, Scope... scopes) {
    return new Tokens(this::database, clock)
        .make(
            account(login),
            "test",
            scopes.length == 0 ? Set.of(Scope.values()) : Set.copyOf(List.of(scopes)),
            1)
        .text();
  }

  /// Somebody of the demo with a browser.
  public Visitor signedIn(String login) {
    Visitor visitor = new Visitor(address());
    visitor.signIn(login, "demonstration");
    return visitor;
  }

  @Override
  public void close() {
    server.close();
  }
}
