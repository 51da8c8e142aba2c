package org.parkwright.store.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Files waiting to be imported, being imported, and what became of them. Their bytes are kept
// until
/// the import has ended, so that any program on the database can go on after one died.
public final class JobTable {
  private static final int PART = 1 << 20;

  /// Of the same kind as the lock of the history, one number on; the second number is the job's.
  private static final long ONE_AT_A_TIME = 7_205_759_403_792_794L;

  private final Sql sql;

  public JobTable(Sql sql) {
    this.sql = sql;
  }

  /// Keeps a file as a draft.
  ///
  /// @return its number
  public long draft(
      String fileName,
      String sha256,
      long size,
      InputStream bytes,
      String mapping,
      String country,
      String author,
      Instant at) {
    long number =
        sql.number(
            """
            insert into import_jobs
              (file_name, sha256, size, mapping, country, author, made, state)
            values (?, ?, ?, ?, ?, ?, ?, 'DRAFT') returning id
            """,
            Storable.text("the file's name", fileName),
            sha256,
            size,
            Storable.text("the mapping", mapping),
            country,
            author,
            at);
    try {
      byte[] part = new byte[PART];
      int place = 0;
      for (int read = bytes.readNBytes(part, 0, PART);
          read > 0;
          read = bytes.readNBytes(part, 0, PART)) {
        sql.update(
            "insert into import_parts (job, place, bytes) values (?, ?, ?)",
            number,
            place++,
            Arrays.copyOf(part, read));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return number;
  }

  /// Writes the bytes of a file.
  ///
  /// @return how many; 0 when they are not there any more
  public long bytes(long job, OutputStream out) {
    long[] written = {0};
    sql.each(
        "select bytes from import_parts where job = ? order by place",
        row -> {
          byte[] part = row.bytes("bytes");
          written[0] += part.length;
          try {
            out.write(part);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        job);
    return written[0];
  }

  /// Another mapping for a draft.
  ///
  /// @return whether it still was a draft
  public boolean map(long job, String mapping) {
    return sql.update(
            "update import_jobs set mapping = ? where id = ? and state = 'DRAFT'",
            Storable.text("the mapping", mapping),
            job)
        == 1;
  }

  /// Tells a draft to go.
  ///
  /// @return whether it was a draft
  public boolean go(long job) {
    return sql.update(
            "update import_jobs set state = 'WAITING' where id = ? and state = 'DRAFT'", job)
        == 1;
  }

  /// The file with a number.
  public Optional<Job> find(long job) {
    return sql.first("select * from import_jobs where id = ?", JobTable::read, job);
  }

  /// The latest files, newest first.
  ///
  /// @param country ISO 3166-1 alpha-2, lower case; empty for all
  public List<Job> newest(String country, int from, int most) {
    return sql.list(
        "select * from import_jobs where country like ? order by id desc offset ? limit ?",
        JobTable::read,
        country + "%",
        from,
        most);
  }

  /// Files that are told to go, or that a program was at when it died, the oldest first.
  public List<Job> unfinished() {
    return sql.list(
        "select * from import_jobs where state in ('WAITING', 'RUNNING') order by id",
        JobTable::read);
  }

  /// Takes a file for this transaction's program alone, until the transaction ends or its program
  /// dies.
  ///
  /// @return whether nobody else has it
  public boolean take(long job) {
    return sql.list(
            "select pg_try_advisory_xact_lock(7205758, ?::int) as free",
            row -> row.truth("free"),
            (int) job)
        .getFirst();
  }

  /// Waits until no other import or undoing goes on; until the transaction ends none begins.
  public void alone() {
    sql.list(
        "select pg_advisory_xact_lock(?)::text as held", row -> row.text("held"), ONE_AT_A_TIME);
  }

  /// How far it has come.
  ///
  /// @return whether to go on: not when somebody asked to stop
  public boolean progress(long job, long rows) {
    return sql
        .list(
            """
            update import_jobs set state = 'RUNNING', rows = ?
            where id = ? and state in ('WAITING', 'RUNNING') returning cancel
            """,
            row -> !row.truth("cancel"),
            rows,
            job)
        .stream()
        .findFirst()
        .orElse(false);
  }

  /// Asks to stop; one that nobody has begun stops at once.
  ///
  /// @return whether there was something to stop
  public boolean cancel(long job, Instant at) {
    sql.update(
        "delete from import_parts where job in "
            + "(select id from import_jobs where id = ? and state in ('DRAFT', 'WAITING'))",
        job);
    return sql.update(
            """
            update import_jobs set cancel = true,
              ended = case when state = 'RUNNING' then ended else ? end,
              state = case when state = 'RUNNING' then state else 'CANCELLED' end
            where id = ? and state in ('DRAFT', 'WAITING', 'RUNNING')
            """,
            at,
            job)
        == 1;
  }

  /// It is over; its bytes go.
  public void end(long job, Job.State state, String outcome, long rows, Instant at) {
    sql.update(
        """
        update import_jobs set state = ?, outcome = ?::jsonb, rows = ?, ended = ? where id = ?
        """,
        state,
        outcome,
        rows,
        at,
        job);
    sql.update("delete from import_parts where job = ?", job);
  }

  /// Drops drafts that nobody came back to.
  public int drop(Instant before) {
    return sql.update("delete from import_jobs where state = 'DRAFT' and made < ?", before);
  }

  private static Job read(Row row) throws SQLException {
    return new Job(
        row.large("id"),
        row.text("file_name"),
        row.text("sha256"),
        row.large("size"),
        row.text("mapping"),
        row.text("country"),
        row.text("author"),
        row.time("made"),
        Job.State.valueOf(row.text("state")),
        row.truth("cancel"),
        row.large("rows"),
        row.text("outcome"),
        row.optionalTime("ended"));
  }
}
