package org.parkwright.formats.mapping.propose.sample;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.domain.park.Place;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.kernel.geo.Ring;

/// What is in a table, from one reading of all its rows.
///
/// @param columns in the order of the file
/// @param rows how many there are
/// @param areas how many rows have an outline
/// @param points how many rows have a point
/// @param places where the first of them lie
public record TableSample(
    List<ColumnSample> columns, long rows, long areas, long points, List<Place> places) {
  private static final int PLACES = 500;

  public static TableSample of(SourceTable table) {
    List<ColumnSample> columns = table.columns().stream().map(ColumnSample::new).toList();
    List<Place> places = new ArrayList<>();
    long[] counts = new long[3];
    table.visit(
        row -> {
          counts[0]++;
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(i < row.cells().size() ? row.cells().get(i) : "");
          }
          switch (row.located()) {
            case Located.At at -> {
              counts[2]++;
              keep(places, at.place());
            }
            case Located.Over over -> {
              counts[1]++;
              Ring edge = over.shape().pieces().getFirst().edge();
              keep(places, new Place(edge.latitude(0), edge.longitude(0)));
            }
            case Located.Nowhere nowhere -> {}
            case Located.Unusable unusable -> {}
          }
          return true;
        });
    columns.forEach(ColumnSample::finish);
    return new TableSample(columns, counts[0], counts[1], counts[2], places);
  }

  private static void keep(List<Place> places, Place place) {
    if (places.size() < PLACES) {
      places.add(place);
    }
  }

  /// 64 bits of a text (FNV-1a).
  public static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
