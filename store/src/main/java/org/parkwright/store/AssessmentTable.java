package org.parkwright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Which index systems a park is measured against, and the results kept as history.
public final class AssessmentTable {
  private final Sql sql;

  AssessmentTable(Sql sql) {
    this.sql = sql;
  }

  /// Records the systems chosen for a park and period, in the order in which they are shown; an
  /// earlier choice is kept beside it.
  ///
  /// @param systems with versions, as in `eip-2017@1`
  public void choose(ParkId park, Period period, List<String> systems, String author, Instant at) {
    sql.update(
        """
        insert into system_choices (park, period, systems, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?)
        """,
        park.toString(),
        ObservationTable.written(period),
        systems,
        Storable.text("the author", author),
        Moment.micros(at),
        Moment.nanos(at));
  }

  /// The systems last chosen for a park and period; none when nobody has chosen.
  public List<String> chosen(ParkId park, Period period) {
    return chosen(park, period, Moment.LAST);
  }

  /// The systems that had last been chosen at a moment.
  public List<String> chosen(ParkId park, Period period, Instant asOf) {
    return sql.first(
            """
            select systems from system_choices
            where park = ? and period = ? and (at, at_nanos) <= (?, ?)
            order by id desc limit 1
            """,
            row -> row.texts("systems"),
            park.toString(),
            period.toString(),
            Moment.micros(asOf),
            Moment.nanos(asOf))
        .orElse(List.of());
  }

  /// Keeps a result.
  ///
  /// @return its number
  public long append(SavedAssessment saved) {
    return sql.number(
        """
        insert into assessments
          (park, period, systems, seed, draws, fingerprint, result, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) returning id
        """,
        saved.park().toString(),
        ObservationTable.written(saved.period()),
        saved.systems(),
        saved.recipe().seed(),
        saved.recipe().draws(),
        saved.fingerprint(),
        Storable.text("the result", saved.result()),
        Storable.text("the author", saved.author()),
        Moment.micros(saved.at()),
        Moment.nanos(saved.at()));
  }

  /// The result with this number.
  public Optional<SavedAssessment> find(long id) {
    return sql.first("select * from assessments where id = ?", AssessmentTable::read, id);
  }

  /// All results of a park, newest first.
  public List<SavedAssessment> of(ParkId park) {
    return sql.list(
        "select * from assessments where park = ? order by id desc",
        AssessmentTable::read,
        park.toString());
  }

  /// All results of a park and period, newest first.
  public List<SavedAssessment> of(ParkId park, Period period) {
    return sql.list(
        "select * from assessments where park = ? and period = ? order by id desc",
        AssessmentTable::read,
        park.toString(),
        period.toString());
  }

  private static SavedAssessment read(Row row) throws SQLException {
    return new SavedAssessment(
        ParkId.of(row.text("park")),
        Period.of(row.text("period")),
        row.texts("systems"),
        new Recipe(row.large("seed"), row.whole("draws")),
        row.text("fingerprint"),
        row.text("result"),
        row.text("author"),
        row.instant("at"));
  }
}
