package org.parkwright.store;

import java.time.Instant;
import java.util.List;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Choices among rival observations, with their reasons. Rows are added and never changed; the
/// latest choice counts, the earlier ones tell how it came about.
public final class PreferenceTable {
  private final Sql sql;

  PreferenceTable(Sql sql) {
    this.sql = sql;
  }

  /// Records a choice.
  public void append(ParkId park, Preference preference) {
    sql.update(
        """
        insert into preferences
          (park, variable, period, scenario, source, reason, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        park.toString(),
        preference.variable(),
        ObservationTable.written(preference.period()),
        preference.scenario(),
        Storable.text("the preferred source", preference.source()),
        Storable.text("the reason for preferring " + preference.source(), preference.reason()),
        Storable.text("the author", preference.author()),
        Moment.micros(preference.at()),
        Moment.nanos(preference.at()));
  }

  /// All choices made for one park, in the order in which they were made.
  public List<Preference> of(ParkId park) {
    return of(park, Moment.LAST);
  }

  /// The choices that had been made for one park at a moment.
  public List<Preference> of(ParkId park, Instant asOf) {
    return sql.list(
        "select * from preferences where park = ? and (at, at_nanos) <= (?, ?) order by id",
        row ->
            new Preference(
                row.text("variable"),
                Period.of(row.text("period")),
                Scenario.valueOf(row.text("scenario")),
                row.text("source"),
                row.text("reason"),
                row.text("author"),
                row.instant("at")),
        park.toString(),
        Moment.micros(asOf),
        Moment.nanos(asOf));
  }
}
