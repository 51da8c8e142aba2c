package org.parkwright.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.app.AccountRefused.Reason;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Role;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.Transaction;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.AccountEventTable.Event;
import org.parkwright.store.people.Secret;

/// What can be done with accounts, each all or nothing and told in the history: who did it is an
/// account or the name of a command.
///
/// There is always somebody who keeps accounts: the last administrator cannot be ended, erased or
/// relieved. The transactions hold the lock of the history, so two at once cannot slip past that.
public final class KeepAccounts {
  /// How long the link to set a password can be used.
  public static final Duration RESET = Duration.ofHours(24);

  private final Database database;
  private final Clock clock;

  public KeepAccounts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Makes an account with roles.
  ///
  /// @param passwordHash empty for somebody who will set a password by a link, or comes through an
  ///     identity provider
  /// @return the new account
  public String make(
      Account.Person person, List<Grant> grants, Optional<String> passwordHash, String who) {
    return database.transaction(Signature.of(who), t -> make(t, person, grants, passwordHash, who));
  }

  /// Makes the first administrator; empty when there is one, even since a moment ago.
  public Optional<String> first(
      Account.Person person, List<Grant> grants, String passwordHash, String who) {
    return database.transaction(
        Signature.of(who),
        t ->
            t.grants().administered()
                ? Optional.<String>empty()
                : Optional.of(make(t, person, grants, Optional.of(passwordHash), who)));
  }

  /// Makes an account for somebody whom an identity provider vouches for; the same account when
  /// two sign-ins come at once.
  public String linked(String issuer, String subject, Account.Person person, String who) {
    return database.transaction(
        Signature.of(who),
        t ->
            t.identities()
                .find(issuer, subject)
                .orElseGet(
                    () -> {
                      String account = make(t, free(t, person), List.of(), Optional.empty(), who);
                      t.identities().link(issuer, subject, account);
                      tell(t, account, Event.IDENTITY_LINKED, "", account);
                      return account;
                    }));
  }

  /// The person with a login that nobody has: what a provider says leads to no account that is
  /// there.
  private static Account.Person free(Transaction t, Account.Person person) {
    Account.Person free = person;
    for (int i = 2; t.accounts().byLogin(free.login()).isPresent(); i++) {
      String stem = person.login().substring(0, Math.min(90, person.login().length()));
      free = new Account.Person(stem + "-" + i, person.name(), person.mail(), person.language());
    }
    return free;
  }

  private String make(
      Transaction t,
      Account.Person person,
      List<Grant> grants,
      Optional<String> passwordHash,
      String who) {
    if (t.accounts().byLogin(person.login()).isPresent()) {
      throw new AccountRefused(Reason.LOGIN_TAKEN, person.login());
    }
    String account = Account.newId();
    Instant now = clock.instant();
    t.accounts().add(account, person, now);
    passwordHash.ifPresent(hash -> t.credentials().password(account, hash, now));
    tell(t, account, Event.CREATED, "", who);
    grants.stream().distinct().forEach(grant -> t.grants().append(account, grant, true, who, now));
    return account;
  }

  /// Changes name, mail, language or login.
  public void change(String account, Account.Person person, String who) {
    database.write(
        Signature.of(who),
        t -> {
          Optional<Account> holder = t.accounts().byLogin(person.login());
          if (holder.isPresent() && !holder.get().id().equals(account)) {
            throw new AccountRefused(Reason.LOGIN_TAKEN, person.login());
          }
          t.accounts().change(account, person);
          tell(t, account, Event.RENAMED, "", who);
        });
  }

  /// Gives a role; false when it is held already.
  public boolean grant(String account, Grant grant, String who) {
    return roles(account, grant, true, who);
  }

  /// Takes a role back; false when it is not held.
  public boolean revoke(String account, Grant grant, String who) {
    return roles(account, grant, false, who);
  }

  private boolean roles(String account, Grant grant, boolean held, String who) {
    return database.transaction(
        Signature.of(who),
        t -> {
          if (t.grants().of(account).contains(grant) == held) {
            return false;
          }
          if (!held && grant.role() == Role.ADMINISTRATOR) {
            sparesOne(t, account);
          }
          t.grants().append(account, grant, held, who, clock.instant());
          return true;
        });
  }

  private static void sparesOne(Transaction t, String account) {
    if (t.grants().administrators().equals(List.of(account))) {
      throw new AccountRefused(Reason.LAST_ADMINISTRATOR, account);
    }
  }

  /// Nobody signs in with it any more; sessions and tokens end.
  public void end(String account, String who) {
    database.write(
        Signature.of(who),
        t -> {
          sparesOne(t, account);
          t.accounts().end(account, clock.instant());
          shut(t, account);
          tell(t, account, Event.ENDED, "", who);
        });
  }

  /// An ended account can be used again.
  public void reopen(String account, String who) {
    database.write(
        Signature.of(who),
        t -> {
          t.accounts().reopen(account);
          tell(t, account, Event.REOPENED, "", who);
        });
  }

  /// Erases what is personal. The account is ended and stays in the history as a number.
  public void erase(String account, String who) {
    database.write(
        Signature.of(who),
        t -> {
          sparesOne(t, account);
          t.accounts().end(account, clock.instant());
          t.accounts().erasePerson(account);
          tell(t, account, Event.ERASED, "", who);
        });
  }

  /// Sets a password. All sessions end and links to set one are void: whoever knew the old
  /// password, or found a browser open, is out.
  public void password(String account, String hash, String who) {
    database.write(Signature.of(who), t -> password(t, account, hash, who));
  }

  private void password(Transaction t, String account, String hash, String who) {
    t.credentials().password(account, hash, clock.instant());
    t.sessions().endOthers(account, 0);
    t.resets().voidAll(account);
    tell(t, account, Event.PASSWORD, "", who);
  }

  /// A link with which somebody sets their password, once and within a day.
  public Secret resetLink(String account, String who) {
    Secret secret = Secret.fresh();
    database.write(
        Signature.of(who),
        t -> {
          t.resets().add(secret.sha256(), account, clock.instant().plus(RESET));
          tell(t, account, Event.RESET_LINK, "", who);
        });
    return secret;
  }

  /// Sets a password by a link; empty when the link was used, is void or too old.
  public Optional<String> passwordByLink(String sha256, String hash) {
    Optional<String> owner = database.read(t -> t.resets().find(sha256, clock.instant()));
    return owner.flatMap(
        account ->
            database.transaction(
                Signature.of(account),
                t -> {
                  if (!t.resets().use(sha256, clock.instant())) {
                    return Optional.<String>empty();
                  }
                  password(t, account, hash, account);
                  return Optional.of(account);
                }));
  }

  /// Ends all sessions of somebody, as when a computer was lost. Tokens go on.
  public void endSessions(String account, String who) {
    database.write(
        Signature.of(who),
        t -> {
          t.sessions().endOthers(account, 0);
          tell(t, account, Event.SESSIONS_ENDED, "", who);
        });
  }

  private void shut(Transaction t, String account) {
    t.sessions().endOthers(account, 0);
    t.tokens().endAll(account, clock.instant());
    t.resets().voidAll(account);
  }

  private void tell(Transaction t, String account, Event event, String detail, String who) {
    t.accountEvents().append(account, event, detail, who, clock.instant());
  }
}
