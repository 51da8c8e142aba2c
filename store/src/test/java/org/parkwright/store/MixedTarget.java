package org.parkwright.store;

import static org.parkwright.store.Story.NOW;
import static org.parkwright.store.Story.saw;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.store.history.Verification;
import org.parkwright.store.sql.StoreException;

/// A program that saves without end works of every kind by turns: figures, steps of a review,
/// comments with answers, parks with claims, accounts with roles. Made to be killed, or to have its
/// database killed. When it opens it says how many works are there, or what is wrong; then
/// `saved N` after each that was acknowledged, `refused` when the database died under one.
final class MixedTarget {
  private static final ParkId PARK = ParkId.of("xx/mixed");

  /// Each row of a work says which work it is of, and how many rows that has.
  private static final String WORKS =
      """
      select note, count(*) from (
        select note from observations union all select comment from steps
        union all select text from comments union all select source_title from claims
        union all select detail from account_events) all_of_them
      where note like '%% of %% rows' group by note
      """;

  private final Database database;
  private final String address;
  private long saved;

  private MixedTarget(Database database, String address) {
    this.database = database;
    this.address = address;
  }

  /// @param arguments `embedded` and a folder, or `server` and an address
  public static void main(String[] arguments) throws SQLException {
    boolean embedded = arguments[0].equals("embedded");
    try (Database database =
        embedded ? Database.embedded(Path.of(arguments[1])) : Database.server(arguments[1])) {
      new MixedTarget(database, embedded ? "" : arguments[1]).run(arguments[1]);
    }
  }

  private void run(String where) throws SQLException {
    saved = last(where);
    Verification verification = database.read(at -> at.history().check(Optional.empty()));
    if (!verification.isWhole()) {
      throw new AssertionError("the history is broken: " + verification.flaws());
    }
    System.out.println("open " + saved);
    if (saved == 0) {
      database.write(at -> at.parks().save(Park.named(PARK, "Mixed"), "teller", NOW));
    }
    while (true) {
      try {
        save(where, saved + 1);
        saved++;
        System.out.println("saved " + saved);
      } catch (StoreException | SQLException | UncheckedIOException died) {
        System.out.println("refused");
        lookWhatIsThere(where);
      }
    }
  }

  private void save(String where, long work) throws SQLException {
    int many = (int) (1 + work * 7 % 20);
    switch ((int) (work % 5)) {
      case 0 ->
          database.write(
              Signature.of("teller").because("load"),
              at -> at.observations().append(saw(PARK, many, said(work, many))));
      case 1 ->
          tell(
              where,
              "insert into steps (territory, period, step, comment, author, at, at_nanos) values"
                  + " ('xx/mixed', '2025', 'SUBMIT', '%s', 'teller', now(), 0)"
                      .formatted(said(work, 1)));
      case 2 ->
          tell(
              where,
              """
              with asked as (
                insert into comments
                  (territory, period, variable, kind, text, author, at, at_nanos)
                values ('xx/mixed', '2025', 'x', 'QUESTION', '%1$s', 'teller', now(), 0)
                returning id)
              insert into comments
                (territory, period, variable, kind, answers, text, author, at, at_nanos)
              select 'xx/mixed', '2025', 'x', 'ANSWER', id, '%1$s', 'teller', now(), 0 from asked
              """
                  .formatted(said(work, 2)));
      case 3 -> database.write(at -> at.parks().save(park(work, many), "teller", NOW));
      default ->
          tell(
              where,
              """
              insert into accounts values ('a%1$012d', now(), null);
              insert into grants (account, role, territory, held, author, at, at_nanos)
                values ('a%1$012d', 'READER', '*', true, 'teller', now(), 0);
              insert into account_events (account, event, detail, author, at, at_nanos)
                values ('a%1$012d', 'made', '%2$s', 'teller', now(), 0)
              """
                  .formatted(work, said(work, 1)));
    }
  }

  private static String said(long work, int many) {
    return work + " of " + many + " rows";
  }

  private static Park park(long work, int many) {
    Park bare = Park.named(ParkId.of("xx/mixed-" + work), "Mixed " + work);
    Claim claim = Story.claim("area", "1 ha", said(work, many), "", true);
    return bare.with(java.util.Collections.nCopies(many, claim));
  }

  private void lookWhatIsThere(String where) {
    while (true) {
      try {
        // Asking the program's database is what has a dead server started again.
        if (!database.answers()) {
          continue;
        }
        long found = last(where);
        if (found != saved && found != saved + 1) {
          throw new AssertionError("saved " + saved + " and found " + found);
        }
        saved = found;
        return;
      } catch (StoreException | SQLException | UncheckedIOException stillDead) {
        Thread.onSpinWait();
      }
    }
  }

  /// The last work that is there; all of it, and all before it.
  private long last(String where) throws SQLException {
    TreeMap<Long, String> works = new TreeMap<>();
    try (Connection connection = connect(where);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(WORKS.replace("%%", "%"))) {
      while (found.next()) {
        String note = found.getString(1);
        if (!note.endsWith(" of " + found.getLong(2) + " rows")) {
          throw new AssertionError("of \"" + note + "\" there are " + found.getLong(2));
        }
        works.put(Long.valueOf(note.split(" ")[0]), note);
      }
    }
    if (!works.isEmpty() && works.lastKey() != works.size()) {
      throw new AssertionError("works are missing in " + List.copyOf(works.keySet()));
    }
    return works.size();
  }

  private void tell(String where, String sql) throws SQLException {
    try (Connection connection = connect(where);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(sql);
      connection.commit();
    }
  }

  private Connection connect(String where) throws SQLException {
    return address.isEmpty()
        ? new Embedded(Path.of(where)).connect()
        : DriverManager.getConnection(address);
  }
}
