package org.parkwright.store.people;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;

/// Sessions. A session counts while its account is in use, it has not expired, and it was seen not
/// too long ago.
public final class SessionTable {
  private static final String OPEN =
      """
      select s.id, s.account, s.stage, s.browser, s.created, s.seen, s.expires, p.name, p.language,
      """
          + GrantTable.HELD.formatted("s.account")
          + """
       as held
      from sessions s join accounts a using (account) join personal p using (account)
      where a.ended is null and s.expires > ? and s.seen > ?
      """;

  private final Sql sql;

  public SessionTable(Sql sql) {
    this.sql = sql;
  }

  /// Begins a session.
  public void begin(
      String sha256,
      String account,
      Session.Stage stage,
      String browser,
      Instant now,
      Instant expires) {
    sql.update(
        """
        insert into sessions (secret_sha256, account, stage, browser, created, seen, expires)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        sha256,
        account,
        stage,
        browser,
        Moment.micros(now),
        Moment.micros(now),
        Moment.micros(expires));
  }

  /// The session of a secret, with the person's roles.
  ///
  /// @param seenAfter sessions that were last seen before are over
  public Optional<Session> find(String sha256, Instant now, Instant seenAfter) {
    return sql.first(
        OPEN + " and s.secret_sha256 = ?",
        SessionTable::session,
        Moment.micros(now),
        Moment.micros(seenAfter),
        sha256);
  }

  /// All sessions of an account, the latest seen first.
  public List<Session> of(String account, Instant now, Instant seenAfter) {
    return sql.list(
        OPEN + " and s.account = ? and s.stage = 'FULL' order by s.seen desc, s.id desc",
        SessionTable::session,
        Moment.micros(now),
        Moment.micros(seenAfter),
        account);
  }

  public void seen(long id, Instant now) {
    sql.update("update sessions set seen = ? where id = ?", Moment.micros(now), id);
  }

  /// Ends one session by its secret.
  public void end(String sha256) {
    sql.update("delete from sessions where secret_sha256 = ?", sha256);
  }

  /// Ends one session of an account by its number.
  public int end(String account, long id) {
    return sql.update("delete from sessions where account = ? and id = ?", account, id);
  }

  /// Ends all sessions of an account but one; number 0 spares none.
  public int endOthers(String account, long spared) {
    return sql.update("delete from sessions where account = ? and id <> ?", account, spared);
  }

  /// Drops what is over.
  public void sweep(Instant now, Instant seenAfter) {
    sql.update(
        "delete from sessions where expires <= ? or seen <= ?",
        Moment.micros(now),
        Moment.micros(seenAfter));
  }

  private static Session session(Row row) throws SQLException {
    return new Session(
        row.large("id"),
        row.text("account"),
        Session.Stage.valueOf(row.text("stage")),
        row.text("name"),
        row.text("language"),
        GrantTable.read(row.texts("held")),
        row.text("browser"),
        row.time("created"),
        row.time("seen"),
        row.time("expires"));
  }
}
