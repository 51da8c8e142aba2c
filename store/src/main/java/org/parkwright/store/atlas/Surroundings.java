package org.parkwright.store.atlas;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.parkwright.domain.park.FirmId;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.kernel.geo.Shape;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;

/// What is there in a country while an import goes on, to find out which park a row means and where
/// firms sit.
public final class Surroundings {
  private static final Unit HECTARE = Unit.of("ha");
  private static final String NAMES =
      """
      array(select key from jsonb_each_text(names) order by key) as languages,
      array(select value from jsonb_each_text(names) order by key) as texts
      """;

  private final Sql sql;
  private final long run;

  public Surroundings(Sql sql, long run) {
    this.sql = sql;
    this.run = run;
  }

  /// A park that was there before the import.
  ///
  /// @param hectares the area claimed last
  /// @param boundary the boundary claimed last
  public record Registered(
      ParkId id,
      Names names,
      Optional<Place> place,
      OptionalDouble hectares,
      Optional<Shape> boundary) {}

  /// Parks of a country that were there before the import, each under its first name.
  public void register(String country, Consumer<Registered> taker) {
    sql.each(
        """
        select p.park, p.latitude, p.longitude, %s, area.amount, area.unit, o.outline
        from present_parks p
          left join lateral (
            select amount, unit from claims c
            where c.park = p.park and c.topic = 'area' and c.amount > 0
              and (c.run is null or c.run not in (select id from undone_runs))
            order by id desc limit 1) area on true
          left join lateral (
            select outline from claims c
            where c.park = p.park and c.outline is not null
              and (c.run is null or c.run not in (select id from undone_runs))
            order by id desc limit 1) o on true
        where p.park like ? and p.run is distinct from ?
        """
            .formatted(NAMES),
        row ->
            taker.accept(
                new Registered(
                    ParkId.of(row.text("park")),
                    new Names(row.pairs("languages", "texts")),
                    place(row),
                    hectares(row),
                    row.isNull("outline")
                        ? Optional.empty()
                        : Optional.of(Wkb.read(row.bytes("outline"))))),
        country + "/%",
        run);
  }

  private static Optional<Place> place(Row row) throws java.sql.SQLException {
    return row.isNull("latitude")
        ? Optional.empty()
        : Optional.of(new Place(row.number("latitude"), row.number("longitude")));
  }

  private static OptionalDouble hectares(Row row) throws java.sql.SQLException {
    if (row.isNull("amount")) {
      return OptionalDouble.empty();
    }
    Value.Amount area = new Value.Amount(Quantity.of(row.number("amount"), row.text("unit")));
    return area.quantity().unit().measuresSameAs(HECTARE)
        ? OptionalDouble.of(area.quantity().in(HECTARE).value())
        : OptionalDouble.empty();
  }

  /// Every name of every park of a country, those of this import among them.
  public void names(String country, BiConsumer<ParkId, String> taker) {
    sql.each(
        """
        select p.park, n.value from present_parks p cross join jsonb_each_text(p.names) n
        where p.park like ?
        """,
        row -> taker.accept(ParkId.of(row.text("park")), row.text("value")),
        country + "/%");
  }

  /// A boundary that counts.
  ///
  /// @param fresh whether this import brought it
  public record Boundary(ParkId park, Shape shape, boolean fresh) {}

  /// Boundaries of parks of a country, the last of each park.
  public void boundaries(String country, Consumer<Boundary> taker) {
    sql.each(
        """
        select distinct on (park) park, outline, run is not distinct from ? as fresh from claims c
        where park like ? and outline is not null
          and (run is null or run not in (select id from undone_runs))
          and not exists (select from claim_withdrawals w where w.claim = c.id)
        order by park, id desc
        """,
        row ->
            taker.accept(
                new Boundary(
                    ParkId.of(row.text("park")),
                    Wkb.read(row.bytes("outline")),
                    row.truth("fresh"))),
        run,
        country + "/%");
  }

  /// A firm with a place.
  ///
  /// @param fresh whether this import said something about it
  public record Standing(FirmId firm, Place place, boolean fresh) {}

  /// Firms of a country that have a place.
  public void firms(String country, Consumer<Standing> taker) {
    sql.each(
        """
        select firm, latitude, longitude, exists (
          select from source_rows s where s.firm = f.firm and s.run = ?) as fresh
        from present_firms f where firm like ? and latitude is not null
        """,
        row ->
            taker.accept(
                new Standing(
                    FirmId.of(row.text("firm")),
                    new Place(row.number("latitude"), row.number("longitude")),
                    row.truth("fresh"))),
        run,
        country + "/%");
  }

  /// Whether some import, or person, has said something about a firm and a park already.
  public boolean isTold(FirmId firm, ParkId park) {
    return !sql.list(
            """
            select 1 as one from tenancies
            where firm = ? and park = ? and (run is null or run not in (select id from undone_runs))
            limit 1
            """,
            row -> row.large("one"),
            firm.toString(),
            park.toString())
        .isEmpty();
  }
}
