package org.parkwright.store;

import java.time.Instant;
import java.util.Optional;
import org.parkwright.store.sql.Sql;

/// Calls that may be sent twice, with their answers; kept while a caller may still ask again.
public final class CallTable {
  private final Sql sql;

  CallTable(Sql sql) {
    this.sql = sql;
  }

  /// An answered call.
  ///
  /// @param callSha256 hash of the call
  /// @param answer what was answered
  public record Answered(String callSha256, String answer) {}

  /// The call that an account made under a key.
  public Optional<Answered> find(String account, String keySha256) {
    return sql.first(
        "select call_sha256, answer from calls where account = ? and key_sha256 = ?",
        row -> new Answered(row.text("call_sha256"), row.text("answer")),
        account,
        keySha256);
  }

  /// Keeps a call that was answered.
  public void keep(String account, String keySha256, String callSha256, String answer, Instant at) {
    sql.update(
        "insert into calls (account, key_sha256, call_sha256, answer, at) values (?, ?, ?, ?, ?)",
        account,
        keySha256,
        callSha256,
        answer,
        at);
  }

  /// Forgets calls that were made before a moment.
  public void forget(Instant before) {
    sql.update("delete from calls where at < ?", before);
  }
}
