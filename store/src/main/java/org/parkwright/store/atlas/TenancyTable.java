package org.parkwright.store.atlas;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.park.FirmId;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenancy;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Which firm sits in which park. What a person says about a firm and a park counts before what
/// imports found; of several imports the surest counts.
public final class TenancyTable {
  /// One row per firm and park.
  private static final String HELD =
      """
      select distinct on (t.firm, w.sought) t.firm, w.sought as park, t.method, t.detail, t.measure,
        t.certainty, t.held
      from wanted w join tenancies t on t.park = w.park
      where (t.run is null or t.run not in (select id from undone_runs)) %s
      order by t.firm, w.sought, (t.run is null) desc,
        case when t.run is null then t.id else 0 end desc, t.certainty desc, t.id desc
      """;

  private final Sql sql;

  public TenancyTable(Sql sql) {
    this.sql = sql;
  }

  /// The firms of a park and of those that are the same, by address of the firm.
  public List<Tenancy> of(ParkId park) {
    return sql.list(
        Sameness.BELOW + "select * from (" + HELD.formatted("") + ") h where held order by firm",
        TenancyTable::read,
        List.of(park.toString()));
  }

  /// The parks that a firm sits in, each under its first name, the surest first.
  public List<Tenancy> of(FirmId firm) {
    return sql.list(
        """
        with wanted as (
          select t.park, coalesce(s.same_as, t.park) as sought
          from (select distinct park from tenancies where firm = ?) t
            left join same_parks s on s.park = t.park)
        select * from (%s) h where held order by certainty desc, park
        """
            .formatted(HELD.formatted("and t.firm = ?")),
        TenancyTable::read,
        firm.toString(),
        firm.toString());
  }

  /// A person says that a firm sits in a park, or that it does not.
  ///
  /// @param reason in the person's words
  public void decide(
      FirmId firm, ParkId park, boolean held, String reason, String author, Instant at) {
    sql.update(
        """
        insert into tenancies (firm, park, method, detail, certainty, held, author, at, at_nanos)
        values (?, ?, 'DECIDED', ?, 1, ?, ?, ?, ?)
        """,
        firm.toString(),
        park.toString(),
        Storable.text("the reason", reason),
        held,
        author,
        Moment.micros(at),
        Moment.nanos(at));
  }

  private static Tenancy read(Row row) throws SQLException {
    return new Tenancy(
        FirmId.of(row.text("firm")),
        ParkId.of(row.text("park")),
        switch (row.text("method")) {
          case "STATED" -> new Tenancy.Stated(row.text("detail"));
          case "INSIDE" -> new Tenancy.Inside();
          case "NEAR" -> new Tenancy.Near(row.number("measure"));
          case "CLUSTERED" -> new Tenancy.Clustered((int) row.number("measure"));
          default -> new Tenancy.Decided(row.text("detail"));
        },
        row.number("certainty"));
  }

  /// The columns method, detail and measure.
  static @Nullable Object[] columns(Tenancy.Method method) {
    return switch (method) {
      case Tenancy.Stated s -> new @Nullable Object[] {"STATED", s.written(), Optional.empty()};
      case Tenancy.Inside i -> new @Nullable Object[] {"INSIDE", "", Optional.empty()};
      case Tenancy.Near n -> new @Nullable Object[] {"NEAR", "", n.metres()};
      case Tenancy.Clustered c -> new @Nullable Object[] {"CLUSTERED", "", (double) c.firms()};
      case Tenancy.Decided d -> new @Nullable Object[] {"DECIDED", d.reason(), Optional.empty()};
    };
  }
}
