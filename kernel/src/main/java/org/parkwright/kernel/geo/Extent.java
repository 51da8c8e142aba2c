package org.parkwright.kernel.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parkwright.kernel.geo.plane.Unrolled;

/// The smallest box around a shape.
///
/// In latitude that is from the lowest to the highest corner. In longitude the pieces cover arcs of
/// the circle, and the box is the circle without its widest uncovered gap: of Fiji it is 6° wide
/// across the date line, not 360°.
public final class Extent {
  private Extent() {}

  private record Arc(double west, double east) {}

  /// The smallest box that holds a shape.
  public static Box of(Shape shape) {
    List<Arc> arcs = new ArrayList<>();
    double south = 90;
    double north = -90;
    for (Polygon piece : shape.pieces()) {
      Unrolled ring = Unrolled.of(piece.edge().degrees());
      south = Math.min(south, ring.south());
      north = Math.max(north, ring.north());
      arcs.add(arc(ring));
    }
    return around(arcs, south, north);
  }

  private static Arc arc(Unrolled ring) {
    double turns = 360 * Math.floor((ring.west() + 180) / 360);
    return turns == 0
        ? new Arc(ring.west(), ring.east())
        : new Arc(ring.west() - turns, ring.east() - turns);
  }

  private static Box around(List<Arc> arcs, double south, double north) {
    arcs.sort(Comparator.comparingDouble(Arc::west));
    // The gap before each arc, from the furthest east that any earlier one reaches; the first gap
    // closes the circle.
    double reach = arcs.getFirst().east();
    double widest = -1;
    double west = arcs.getFirst().west();
    double east = reach;
    for (Arc arc : arcs) {
      if (arc.west() - reach > widest) {
        widest = arc.west() - reach;
        west = arc.west();
        east = reach;
      }
      reach = Math.max(reach, arc.east());
    }
    double closing = arcs.getFirst().west() + 360 - reach;
    if (closing >= widest) {
      widest = closing;
      west = arcs.getFirst().west();
      east = reach;
    }
    return widest <= 0
        ? new Box(-180, south, 180, north)
        : new Box(west, south, east > 180 ? east - 360 : east, north);
  }
}
