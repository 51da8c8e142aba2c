package org.parkwright.store.atlas;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Plot;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// The plots of parks. Every state that a plot ever had is kept; the latest of a number counts.
public final class PlotTable {
  private final Sql sql;

  public PlotTable(Sql sql) {
    this.sql = sql;
  }

  /// Records how a plot stands, in a park that must be there. A price becomes a claim of the park.
  public void save(Plot plot, String author, Instant at) {
    String where = plot.park() + ", plot " + plot.number();
    Optional<Long> price = plot.price().map(claim -> add(plot.park(), claim, author, at));
    sql.update(
        """
        insert into plots (park, number, area, unit, vacancy, use, price, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        plot.park().toString(),
        Storable.text(where, plot.number()),
        plot.area().map(Quantity::value),
        plot.area().map(area -> area.unit().symbol()),
        plot.vacancy(),
        Storable.text(where, plot.use()),
        price,
        author,
        Moment.micros(at),
        Moment.nanos(at));
  }

  private long add(ParkId park, Claim claim, String author, Instant at) {
    ClaimTable claims = new ClaimTable(sql);
    claims.add(park, List.of(claim), author, at);
    return claims.of(park).getLast().number();
  }

  /// The plots of a park, by number.
  public List<Plot> of(ParkId park) {
    Map<Long, Claim> claims = new HashMap<>();
    for (Recorded recorded : new ClaimTable(sql).of(park)) {
      claims.put(recorded.number(), recorded.claim());
    }
    return sql.list(
        """
        select distinct on (number) park, number, area, unit, vacancy, use, price from plots
        where park = ? order by number, id desc
        """,
        row -> read(row, claims),
        park.toString());
  }

  private static Plot read(Row row, Map<Long, Claim> claims) throws SQLException {
    return new Plot(
        ParkId.of(row.text("park")),
        row.text("number"),
        row.isNull("area")
            ? Optional.empty()
            : Optional.of(Quantity.of(row.number("area"), row.text("unit"))),
        Plot.Vacancy.valueOf(row.text("vacancy")),
        row.text("use"),
        row.isNull("price")
            ? Optional.empty()
            : Optional.ofNullable(claims.get(row.large("price"))));
  }
}
