package org.parkwright.store.atlas;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parkwright.domain.park.Firm;
import org.parkwright.domain.park.FirmId;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.store.Folding;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;

/// Firms as imports brought them, with the claims made about them.
public final class FirmTable {
  private static final String COLUMNS =
      """
      f.firm, f.latitude, f.longitude, f.illustrative,
      array(select key from jsonb_each_text(names) order by key) as languages,
      array(select value from jsonb_each_text(names) order by key) as texts
      """;

  private final Sql sql;

  public FirmTable(Sql sql) {
    this.sql = sql;
  }

  /// One page of a search.
  ///
  /// @param firms the firms on it, by English name
  /// @param from how many firms come before it
  /// @param total how many firms were found in all
  public record Page(List<Firm> firms, int from, int total) {
    public Page {
      firms = List.copyOf(firms);
    }
  }

  /// The firm at this address.
  public Optional<Firm> find(FirmId id) {
    return withClaims(
            sql.list(
                "select " + COLUMNS + " from present_firms f where firm = ?",
                FirmTable::bare,
                id.toString()))
        .stream()
        .findFirst();
  }

  /// Firms whose names hold all words of the text, without regard to case and accents; all firms
  /// for a blank text.
  ///
  /// @param from how many to skip, at least 0
  /// @param most how many to give, 1 to 1000
  public Page search(String text, int from, int most) {
    if (from < 0 || most < 1 || most > 1000) {
      throw new IllegalArgumentException(
          "a page begins at 0 or later and holds 1 to 1000 firms; found %d and %d"
              .formatted(from, most));
    }
    List<String> words = Folding.patterns(text.replaceAll("[\\x00\\p{Cs}]", "\uFFFD"));
    List<Firm> firms =
        sql.list(
            "select "
                + COLUMNS
                + " from present_firms f where searched like all (?)"
                + " order by sorted, firm offset ? limit ?",
            FirmTable::bare,
            words,
            from,
            most);
    long total =
        sql.number("select count(*) from present_firms where searched like all (?)", words);
    return new Page(withClaims(firms), from, Math.toIntExact(total));
  }

  /// The firms at these addresses, in no order; nothing for an address without a firm.
  public List<Firm> findAll(Collection<String> firms) {
    return withClaims(
        sql.list(
            "select " + COLUMNS + " from present_firms f where firm = any (?)",
            FirmTable::bare,
            List.copyOf(firms)));
  }

  /// Every firm without its claims, in no order, one after the other.
  public void each(Consumer<Firm> taker) {
    sql.each("select " + COLUMNS + " from present_firms f", row -> taker.accept(bare(row)));
  }

  private List<Firm> withClaims(List<Firm> firms) {
    Map<String, List<Recorded>> claims = new HashMap<>();
    claims.putAll(
        new ClaimTable(sql)
            .ofFirms(firms.stream().map(firm -> firm.id().toString()).toList(), Moment.LAST));
    return firms.stream()
        .map(
            firm ->
                new Firm(
                    firm.id(),
                    firm.names(),
                    firm.place(),
                    claims.getOrDefault(firm.id().toString(), List.of()).stream()
                        .map(Recorded::claim)
                        .toList(),
                    firm.illustrative()))
        .toList();
  }

  private static Firm bare(Row row) throws SQLException {
    return new Firm(
        FirmId.of(row.text("firm")),
        new Names(row.pairs("languages", "texts")),
        row.isNull("latitude")
            ? Optional.empty()
            : Optional.of(new Place(row.number("latitude"), row.number("longitude"))),
        List.of(),
        row.truth("illustrative"));
  }
}
