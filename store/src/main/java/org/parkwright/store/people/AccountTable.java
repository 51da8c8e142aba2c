package org.parkwright.store.people;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;

/// Accounts, and the persons behind them. The account stays for the history; the person can be
/// erased.
public final class AccountTable {
  private static final String ACCOUNTS =
      """
      select a.account, a.created, a.ended, p.login, p.name, p.mail, p.language
      from accounts a left join personal p using (account)
      """;
  private final Sql sql;

  public AccountTable(Sql sql) {
    this.sql = sql;
  }

  /// Adds an account. The database refuses a login that is taken.
  public void add(String account, Account.Person person, Instant at) {
    sql.update("insert into accounts (account, created) values (?, ?)", account, Moment.micros(at));
    sql.update(
        "insert into personal (account, login, name, mail, language) values (?, ?, ?, ?, ?)",
        account,
        person.login(),
        person.name(),
        person.mail(),
        person.language());
  }

  public Optional<Account> find(String account) {
    return sql.first(ACCOUNTS + " where a.account = ?", AccountTable::account, account);
  }

  /// By login name, however it is written.
  public Optional<Account> byLogin(String login) {
    return Account.Person.possible(login)
        ? sql.first(
            ACCOUNTS + " where p.login = ?", AccountTable::account, Account.Person.folded(login))
        : Optional.empty();
  }

  /// All accounts, those in use first, by login.
  public List<Account> all() {
    return sql.list(
        ACCOUNTS + " order by a.ended is not null, p.login nulls last, a.account",
        AccountTable::account);
  }

  /// Changes what is personal.
  public void change(String account, Account.Person person) {
    sql.update(
        "update personal set login = ?, name = ?, mail = ?, language = ? where account = ?",
        person.login(),
        person.name(),
        person.mail(),
        person.language(),
        account);
  }

  /// Nobody signs in with it any more.
  public void end(String account, Instant at) {
    sql.update(
        "update accounts set ended = ? where account = ? and ended is null",
        Moment.micros(at),
        account);
  }

  /// It can be used again.
  public void reopen(String account) {
    sql.update("update accounts set ended = null where account = ?", account);
  }

  /// Erases the person: name, login, mail, how they sign in, their sessions and tokens. The account
  /// and its history stay.
  public void erasePerson(String account) {
    for (String table :
        List.of(
            "personal", "credentials", "identities", "sessions", "tokens", "resets", "reminders")) {
      sql.update("delete from " + table + " where account = ?", account);
    }
  }

  /// How somebody is called; empty for accounts whose person was erased, and for what is none.
  public Optional<String> name(String account) {
    return sql.first(
        "select name from personal where account = ?", row -> row.text("name"), account);
  }

  private static Account account(Row row) throws SQLException {
    Optional<Account.Person> person =
        row.isNull("login")
            ? Optional.empty()
            : Optional.of(
                new Account.Person(
                    row.text("login"), row.text("name"), row.text("mail"), row.text("language")));
    return new Account(row.text("account"), person, row.time("created"), row.optionalTime("ended"));
  }
}
