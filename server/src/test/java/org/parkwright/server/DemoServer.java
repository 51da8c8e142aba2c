package org.parkwright.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.account.Outside;
import org.parkwright.server.traffic.Limits;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.Secret;
import org.parkwright.store.people.Session;

/// A real server with the demo parks, started once for all page stories and ended with the tests.
public final class DemoServer {
  private static @Nullable Server running;

  private DemoServer() {}

  /// Where it answers, as `http://127.0.0.1:41234`.
  public static synchronized String address() {
    Server server = running;
    if (server == null) {
      server = start();
      running = server;
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }
    return server.address();
  }

  /// A browser's cookies in which somebody is signed in who may record, review and keep every park.
  public static CookieManager signedIn() {
    CookieManager cookies = new CookieManager();
    HttpCookie session = new HttpCookie("parkwright_session", session());
    session.setPath("/");
    session.setVersion(0);
    cookies.getCookieStore().add(URI.create(address()), session);
    return cookies;
  }

  /// Its database.
  public static synchronized Database database() {
    address();
    return Objects.requireNonNull(running).database();
  }

  /// The secret of a session of theirs.
  public static synchronized String session() {
    return session("contributor *", "reviewer *", "steward *");
  }

  /// The secret of a session of a new person.
  ///
  /// @param grants as `contributor xx/lantern-bay`
  public static synchronized String session(String... grants) {
    address();
    Server server = Objects.requireNonNull(running);
    Secret secret = Secret.fresh();
    String account = Account.newId();
    Instant now = Instant.now();
    server
        .database()
        .write(
            Signature.of("test"),
            t -> {
              t.accounts().add(account, new Account.Person(account, "Everybody", "", "en"), now);
              for (String grant : grants) {
                t.grants().append(account, Grant.of(grant), true, "test", now);
              }
              t.sessions()
                  .begin(
                      secret.sha256(),
                      account,
                      Session.Stage.FULL,
                      "test",
                      now,
                      now.plusSeconds(7200));
            });
    return secret.text();
  }

  private static Server start() {
    try {
      Path root = Path.of(System.getProperty("parkwright.root", "..")).toAbsolutePath().normalize();
      Path data = Files.createTempDirectory("parkwright-pages").resolve("data");
      return Server.start(
          new Settings(
              "127.0.0.1", 0, data, Optional.empty(), true, root, Outside.NOTHING, Limits.USUAL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
