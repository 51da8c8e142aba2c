package org.parkwright.server.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Scope;
import org.parkwright.server.account.sign.Sessions;
import org.parkwright.server.page.Frame;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.CredentialTable.Credential;
import org.parkwright.store.people.Session;
import org.parkwright.store.people.TokenTable.Token;

/// Puts `/account` together.
public final class AccountViews {
  private final Database database;
  private final Sessions sessions;
  private final Clock clock;

  public AccountViews(Database database, Sessions sessions, Clock clock) {
    this.database = database;
    this.sessions = sessions;
    this.clock = clock;
  }

  /// The page of whoever is signed in.
  AccountView of(
      Session here, String said, Map<String, String> wrong, Optional<String> fresh, Frame frame) {
    String account = here.account();
    Account.Person person = person(account);
    Credential kept = database.read(t -> t.credentials().of(account));
    return new AccountView(
        new Person(person.login(), person.name(), person.mail(), person.language(), Map.of()),
        said,
        kept.passwordHash().isPresent(),
        kept.totpSecret().isPresent(),
        kept.recoverySha256().size(),
        !database.read(t -> t.reminders().off(account)),
        here.grants().stream().map(grant -> role(grant, frame)).toList(),
        sessions.of(account).stream().map(one -> open(one, here, frame)).toList(),
        tokens(account).stream().map(one -> open(one, frame)).toList(),
        wrong,
        fresh);
  }

  /// The person behind an account that somebody is signed in with.
  Account.Person person(String account) {
    return database
        .read(t -> t.accounts().find(account))
        .flatMap(Account::person)
        .orElseThrow(() -> new IllegalStateException(account + " was erased meanwhile"));
  }

  private List<Token> tokens(String account) {
    return database.read(t -> t.tokens().of(account, clock.instant()));
  }

  /// A role in words: `contributor of vn/hiep-phuoc`.
  public static String role(Grant grant, Frame frame) {
    String role = frame.t("role." + grant.role().word());
    return switch (grant.territory().toString()) {
      case "*" -> frame.t("role.everywhere", role);
      case "systems" -> frame.t("role.systems", role);
      default -> frame.t("role.of", role, grant.territory().toString());
    };
  }

  private static AccountView.OpenSession open(Session one, Session here, Frame frame) {
    return new AccountView.OpenSession(
        one.id(),
        Browser.named(one.browser(), frame),
        when(one.created(), frame),
        when(one.seen(), frame),
        one.id() == here.id());
  }

  private static AccountView.OpenToken open(Token one, Frame frame) {
    return new AccountView.OpenToken(
        one.id(),
        one.label(),
        scopes(one.scopes(), frame),
        when(one.created(), frame),
        when(one.expires(), frame),
        one.used().map(used -> when(used, frame)).orElse(frame.t("account.token.unused")));
  }

  private static String scopes(Set<Scope> scopes, Frame frame) {
    return scopes.stream()
        .sorted()
        .map(scope -> frame.t("scope." + scope.word()))
        .collect(Collectors.joining(" · "));
  }

  /// A time as the reader writes it, in UTC.
  public static String when(Instant at, Frame frame) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(frame.texts().locale())
            .withZone(ZoneOffset.UTC)
            .format(at)
        + " UTC";
  }
}
