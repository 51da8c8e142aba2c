package org.parkwright.store.people;

import java.time.Instant;
import java.util.Optional;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Sql;

/// Tries to sign in that failed, or are under way, by what was tried: the hash of a login name or
/// of an address, so that what people mistyped is not kept.
public final class FailureTable {
  private final Sql sql;

  public FailureTable(Sql sql) {
    this.sql = sql;
  }

  /// How many tries there were.
  ///
  /// @param last when the last one was
  public record Tries(int count, Optional<Instant> last) {}

  /// Makes others that count tries of the same wait until this transaction ends.
  public void hold(String tried) {
    sql.list(
        "select pg_advisory_xact_lock(72057594, hashtext(?))::text as held",
        row -> row.optionalText("held"),
        tried);
  }

  /// Tries since a time.
  public Tries since(String tried, Instant since) {
    return sql.first(
            "select count(*) as tries, max(at) as last from failures where tried = ? and at > ?",
            row -> new Tries(row.whole("tries"), row.optionalTime("last")),
            tried,
            Moment.micros(since))
        .orElse(new Tries(0, Optional.empty()));
  }

  public void add(String tried, Instant at) {
    sql.update("insert into failures (tried, at) values (?, ?)", tried, Moment.micros(at));
  }

  /// Forgets all tries of one kind.
  public void forget(String tried) {
    sql.update("delete from failures where tried = ?", tried);
  }

  /// Forgets one try.
  public void forget(String tried, Instant at) {
    sql.update("delete from failures where tried = ? and at = ?", tried, Moment.micros(at));
  }

  /// Drops what is old.
  public void sweep(Instant before) {
    sql.update("delete from failures where at < ?", Moment.micros(before));
  }
}
