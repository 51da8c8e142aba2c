package org.parkwright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Ask;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Forms for colleagues without an account. Times are kept to the microsecond.
public final class AskTable {
  private static final String COLUMNS =
      """
      *, 0 as at_nanos, 0 as expires_nanos, 0 as ended_nanos, 0 as answered_nanos
      """;

  private final Sql sql;

  AskTable(Sql sql) {
    this.sql = sql;
  }

  /// Keeps a form; its own number does not count yet.
  ///
  /// @param secretSha256 of the link's secret, in hex
  /// @return the number it got
  public long make(String secretSha256, Ask ask) {
    return sql.number(
        """
        insert into asks (secret_sha256, territory, period, variables, note, author, at, expires)
        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
        """,
        secretSha256,
        ask.territory().toString(),
        ObservationTable.written(ask.period()),
        ask.variables(),
        Storable.text("the note", ask.note()),
        Storable.text("the author", ask.author()),
        ask.at(),
        ask.expires());
  }

  /// The form behind a link, whether or not it is still open.
  public Optional<Ask> find(String secretSha256) {
    return sql.first(
        "select " + COLUMNS + " from asks where secret_sha256 = ?", AskTable::read, secretSha256);
  }

  /// All forms of a territory and period, newest first.
  public List<Ask> of(Territory territory, Period period) {
    return sql.list(
        "select " + COLUMNS + " from asks where territory = ? and period = ? order by id desc",
        AskTable::read,
        territory.toString(),
        period.toString());
  }

  /// Forms that somebody made and that were not ended, newest first.
  public List<Ask> by(String author) {
    return sql.list(
        "select " + COLUMNS + " from asks where author = ? and ended is null order by id desc",
        AskTable::read,
        author);
  }

  /// Ends a form of this territory and period.
  ///
  /// @return whether there is such a form, and it was not ended yet
  public boolean end(long number, Territory territory, Period period, Instant at) {
    return sql.update(
            """
            update asks set ended = ?
            where id = ? and territory = ? and period = ? and ended is null
            """,
            at,
            number,
            territory.toString(),
            period.toString())
        == 1;
  }

  /// Notes that a form was answered.
  public void answered(long number, Instant at) {
    sql.update("update asks set answered = ? where id = ?", at, number);
  }

  private static Ask read(Row row) throws SQLException {
    return new Ask(
        row.large("id"),
        Territory.of(row.text("territory")),
        Period.of(row.text("period")),
        row.texts("variables"),
        row.text("note"),
        row.text("author"),
        row.instant("at"),
        row.instant("expires"),
        row.isNull("ended") ? Optional.empty() : Optional.of(row.instant("ended")),
        row.isNull("answered") ? Optional.empty() : Optional.of(row.instant("answered")));
  }
}
