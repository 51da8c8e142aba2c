package org.parkwright.formats.mapping.apply;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.domain.park.Place;
import org.parkwright.formats.mapping.PlaceRule;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.kernel.geo.Ring;

/// Where the first rows of a table lie if a rule for places holds.
///
/// @param places the first places
/// @param unusable how many of the rows looked at have a place that cannot be used
public record PlaceProbe(List<Place> places, long unusable) {

  public PlaceProbe {
    places = List.copyOf(places);
  }

  /// Tries a rule.
  ///
  /// @param most how many rows with a place are looked at
  public static PlaceProbe of(SourceTable table, PlaceRule rule, int most) {
    RowCells cells = new RowCells(table.columns(), List.of());
    PlaceReader reader = new PlaceReader(rule, cells);
    List<Place> places = new ArrayList<>();
    long[] unusable = new long[1];
    table.visit(
        row -> {
          switch (reader.written(row)) {
            case Located.At at -> places.add(at.place());
            case Located.Over over -> {
              Ring edge = over.shape().pieces().getFirst().edge();
              places.add(new Place(edge.latitude(0), edge.longitude(0)));
            }
            case Located.Nowhere nowhere -> {}
            case Located.Unusable bad -> unusable[0]++;
          }
          return places.size() + unusable[0] < most;
        });
    return new PlaceProbe(places, unusable[0]);
  }
}
