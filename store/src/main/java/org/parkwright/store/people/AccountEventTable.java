package org.parkwright.store.people;

import java.time.Instant;
import java.util.List;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Sql;

/// What happened to accounts, told without personal data, for the history.
public final class AccountEventTable {
  private final Sql sql;

  public AccountEventTable(Sql sql) {
    this.sql = sql;
  }

  /// What can happen to an account.
  public enum Event {
    CREATED,
    RENAMED,
    ENDED,
    REOPENED,
    ERASED,
    PASSWORD,
    RESET_LINK,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    RECOVERY_CODE_USED,
    IDENTITY_LINKED,
    TOKEN_MADE,
    TOKEN_ENDED,
    SESSIONS_ENDED,
    TOO_MANY_TRIES
  }

  /// Tells what happened.
  ///
  /// @param detail a number or a word, never personal data
  /// @param author who did it
  public void append(String account, Event event, String detail, String author, Instant at) {
    sql.update(
        """
        insert into account_events (account, event, detail, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?)
        """,
        account,
        event,
        detail,
        author,
        Moment.micros(at),
        Moment.nanos(at));
  }

  /// One entry.
  public record Told(Event event, String detail, String author, Instant at) {}

  /// The latest entries of an account, latest first.
  public List<Told> of(String account, int most) {
    return sql.list(
        "select * from account_events where account = ? order by id desc limit ?",
        row ->
            new Told(
                Event.valueOf(row.text("event")),
                row.text("detail"),
                row.text("author"),
                row.instant("at")),
        account,
        most);
  }
}
