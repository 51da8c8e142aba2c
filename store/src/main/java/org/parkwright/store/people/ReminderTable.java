package org.parkwright.store.people;

import java.time.Instant;
import java.util.Optional;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Sql;

/// Letters about what waits for somebody: whether they want none, and when the last one went.
public final class ReminderTable {
  private final Sql sql;

  public ReminderTable(Sql sql) {
    this.sql = sql;
  }

  /// Whether somebody wants no such letters.
  public boolean off(String account) {
    return sql.first(
            "select account from reminders where account = ? and off",
            row -> row.text("account"),
            account)
        .isPresent();
  }

  /// Keeps whether somebody wants none.
  public void off(String account, boolean off) {
    sql.update(
        """
        insert into reminders (account, off) values (?, ?)
        on conflict (account) do update set off = excluded.off
        """,
        account,
        off);
  }

  /// When the last letter went; empty when none did.
  public Optional<Instant> sent(String account) {
    return sql.first(
            "select sent from reminders where account = ?",
            row -> row.optionalTime("sent"),
            account)
        .flatMap(sent -> sent);
  }

  /// Takes the turn to write to somebody. Of two programs that would write at once one gets it.
  ///
  /// @param now when the letter goes
  /// @param latest when the letter before it may have gone at the latest
  /// @return whether it was taken; not when it is too early or somebody wants none
  public boolean take(String account, Instant now, Instant latest) {
    return sql.update(
            """
            insert into reminders (account, sent) values (?, ?)
            on conflict (account) do update set sent = excluded.sent
            where not reminders.off and (reminders.sent is null or reminders.sent <= ?)
            """,
            account,
            Moment.micros(now),
            Moment.micros(latest))
        == 1;
  }

  /// Gives the turn back, because the letter could not be sent.
  ///
  /// @param now as it was taken
  /// @param before when the letter before it went
  public void giveBack(String account, Instant now, Optional<Instant> before) {
    sql.update(
        "update reminders set sent = ? where account = ? and sent = ?",
        before.map(Moment::micros).orElse(null),
        account,
        Moment.micros(now));
  }
}
