package org.parkwright.store.people;

import java.time.Instant;
import java.util.Optional;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Sql;

/// Links with which somebody sets a new password, once.
public final class ResetTable {
  private final Sql sql;

  public ResetTable(Sql sql) {
    this.sql = sql;
  }

  /// Adds a link; earlier ones of the account are void.
  public void add(String sha256, String account, Instant expires) {
    voidAll(account);
    sql.update(
        "insert into resets (secret_sha256, account, expires) values (?, ?, ?)",
        sha256,
        account,
        Moment.micros(expires));
  }

  /// Whose link it is, while it can be used.
  public Optional<String> find(String sha256, Instant now) {
    return sql.first(
        """
        select account from resets r join accounts a using (account)
        join personal using (account)
        where secret_sha256 = ? and r.used is null and r.expires > ? and a.ended is null
        """,
        row -> row.text("account"),
        sha256,
        Moment.micros(now));
  }

  /// Uses a link up; false when another was faster.
  public boolean use(String sha256, Instant now) {
    return sql.update(
            "update resets set used = ? where secret_sha256 = ? and used is null and expires > ?",
            Moment.micros(now),
            sha256,
            Moment.micros(now))
        == 1;
  }

  public void voidAll(String account) {
    sql.update("delete from resets where account = ?", account);
  }
}
