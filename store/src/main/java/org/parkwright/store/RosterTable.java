package org.parkwright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Figures of the single members behind a park's totals. A saved roster replaces the one of the
/// same name and period; the earlier one is kept.
public final class RosterTable {
  private static final String LATEST =
      """
      select distinct on (period, name) id, period, name
      from rosters join unnest(?::text[], ?::text[], ?::text[]) as asked (period, at, at_nanos)
        using (period)
      where park = ?
        and (rosters.at, rosters.at_nanos) <= (asked.at::timestamptz, asked.at_nanos::int)
      order by period, name, id desc
      """;

  private final Sql sql;

  RosterTable(Sql sql) {
    this.sql = sql;
  }

  /// Records a roster as it is now. Of a member's figures the sign of a zero is not kept.
  public void save(ParkId park, Period period, Roster roster, String author, Instant at) {
    long id =
        sql.number(
            """
            insert into rosters (park, period, name, author, at, at_nanos)
            values (?, ?, ?, ?, ?, ?) returning id
            """,
            park.toString(),
            ObservationTable.written(period),
            Storable.text("the roster's name", roster.name()),
            Storable.text("the author", author),
            Moment.micros(at),
            Moment.nanos(at));
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Roster.Member member : roster.members()) {
      List<String> codes = List.copyOf(member.values().keySet());
      rows.add(
          new Object[] {
            id,
            rows.size(),
            Storable.text("member " + (rows.size() + 1) + " of " + roster.name(), member.name()),
            codes,
            codes.stream().map(code -> member.values().getOrDefault(code, 0.0)).toList()
          });
    }
    sql.batch(
        """
        insert into members (roster, place, name, figures)
        select ?, ?, ?,
          (select coalesce(jsonb_object_agg(code, figure), '{}')
           from unnest(?::text[], ?::float8[]) as given (code, figure))
        """,
        rows);
  }

  /// The latest rosters of one park and period, by name.
  public List<Roster> of(ParkId park, Period period) {
    return of(park, period, Moment.LAST);
  }

  /// The rosters that were the latest of one park and period at a moment, by name.
  public List<Roster> of(ParkId park, Period period, Instant asOf) {
    return of(park, Map.of(period, asOf)).getOrDefault(period, List.of());
  }

  /// The same for several periods, each at a moment of its own; a period without rosters is left
  /// out.
  public Map<Period, List<Roster>> of(ParkId park, Map<Period, Instant> moments) {
    List<Period> periods = List.copyOf(moments.keySet());
    List<Instant> at =
        periods.stream().map(period -> moments.getOrDefault(period, Moment.LAST)).toList();
    @Nullable Object[] values = {
      periods.stream().map(Period::toString).toList(),
      at.stream().map(Moment::micros).map(Instant::toString).toList(),
      at.stream().map(Moment::nanos).map(String::valueOf).toList(),
      park.toString()
    };
    List<Latest> latest =
        sql.list(
            LATEST,
            row -> new Latest(row.large("id"), Period.of(row.text("period")), row.text("name")),
            values);
    Map<Long, List<Roster.Member>> members =
        latest.isEmpty() ? Map.of() : members(latest.stream().map(Latest::id).toList());
    Map<Period, List<Roster>> rosters = new HashMap<>();
    for (Latest one : latest) {
      rosters
          .computeIfAbsent(one.period(), period -> new ArrayList<>())
          .add(new Roster(one.name(), members.getOrDefault(one.id(), List.of())));
    }
    return rosters;
  }

  private record Latest(long id, Period period, String name) {}

  private Map<Long, List<Roster.Member>> members(List<Long> rosters) {
    Map<Long, List<Roster.Member>> members = new HashMap<>();
    sql.list(
        """
        select roster, name,
          array(select key from jsonb_each(figures) order by key) as codes,
          array(select value::float8 from jsonb_each(figures) order by key) as figures
        from members where roster = any (?::bigint[]) order by roster, place
        """,
        row ->
            members.computeIfAbsent(row.large("roster"), id -> new ArrayList<>()).add(member(row)),
        rosters.stream().map(String::valueOf).toList());
    return members;
  }

  private static Roster.Member member(Row row) throws SQLException {
    List<String> codes = row.texts("codes");
    List<Double> figures = row.numbers("figures");
    Map<String, Double> values = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      values.put(codes.get(i), figures.get(i));
    }
    return new Roster.Member(row.text("name"), values);
  }
}
