package org.parkwright.server.account.sign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.Session;

/// Lets somebody in who has proved who they are, by a password or through a provider: at once, or
/// as far as the second step.
public final class Entry {
  private final Database database;
  private final SessionCookie cookie;

  public Entry(Database database, SessionCookie cookie) {
    this.database = database;
    this.cookie = cookie;
  }

  /// Begins the session.
  ///
  /// @param next where the person wants to go
  /// @return where they go; empty when the account is ended
  public Optional<String> in(
      String account, String next, HttpServletRequest request, HttpServletResponse response) {
    boolean open = database.read(t -> t.accounts().find(account)).filter(Account::open).isPresent();
    if (!open) {
      return Optional.empty();
    }
    boolean second = database.read(t -> t.credentials().of(account)).totpSecret().isPresent();
    cookie.begin(account, second ? Session.Stage.PASSWORD : Session.Stage.FULL, request, response);
    return Optional.of(
        second ? "/sign-in/second?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) : next);
  }
}
