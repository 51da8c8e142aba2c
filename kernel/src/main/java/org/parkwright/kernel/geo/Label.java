package org.parkwright.kernel.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.parkwright.kernel.geo.plane.Unrolled;

/// A point well inside a shape, where a label or a marker may stand.
///
/// # Method
/// The point farthest from all edges of the largest piece (its pole of inaccessibility): the box is
/// covered with squares, and the square whose best possible distance is greatest is quartered until
/// nothing better than 1 % can come. Distances are taken in longitude and latitude with longitude
/// shrunk by the cosine of the middle latitude, which is all a label needs. The point lies inside
/// for certain, also with holes and when the centroid does not.
///
/// Reference: Agafonkin, *polylabel*, 2016 (the search); Garcia-Castellanos and Lombardo, *Poles of
/// inaccessibility*, Scottish Geographical Journal 123, 2007.
public final class Label {
  private static final double PRECISION = 0.01;
  private static final int MOST_SQUARES = 20_000;

  private final List<Unrolled> rings;
  private final double shrink;

  /// A square with the distance of its middle from the edges, negative outside, and the best
  /// distance that any of its points can have.
  private record Square(double x, double y, double half, double distance, double best) {}

  private Label(List<Unrolled> rings, double shrink) {
    this.rings = rings;
    this.shrink = shrink;
  }

  /// A point inside the largest piece of a shape; a corner where it has no area at all.
  public static LonLat of(Shape shape) {
    Polygon largest =
        shape.pieces().stream().max(Comparator.comparingDouble(Area::squareMetres)).orElseThrow();
    List<Ring> lines = new ArrayList<>(largest.holes());
    lines.add(largest.edge());
    // The largest ring is the edge, also where a file has edge and hole the wrong way round.
    lines.sort(Comparator.comparingDouble((Ring ring) -> -Area.squareMetres(ring)));
    Unrolled edge = Unrolled.of(lines.getFirst().degrees());
    List<Unrolled> rings =
        lines.stream()
            .map(ring -> Unrolled.of(ring.degrees()).over(edge.west(), edge.east()))
            .toList();
    double middle = Math.toRadians((edge.south() + edge.north()) / 2);
    return new Label(rings, Math.max(0.01, Math.cos(middle))).search(edge);
  }

  private LonLat search(Unrolled edge) {
    double west = edge.west() * shrink;
    double width = edge.east() * shrink - west;
    double height = edge.north() - edge.south();
    double size = Math.min(width, height);
    if (!(size > 0)) {
      return LonLat.rolled(edge.x()[0], edge.y()[0]);
    }
    PriorityQueue<Square> open =
        new PriorityQueue<>(Comparator.comparingDouble(Square::best).reversed());
    Square found = square(west + width / 2, edge.south() + height / 2, 0);
    double side = Math.max(size, Math.max(width, height) / 64);
    for (double x = west; x < west + width; x += side) {
      for (double y = edge.south(); y < edge.north(); y += side) {
        open.add(square(x + side / 2, y + side / 2, side / 2));
      }
    }
    int looked = open.size();
    while (!open.isEmpty() && looked < MOST_SQUARES) {
      Square square = open.remove();
      if (square.distance() > found.distance()) {
        found = square;
      }
      if (square.best() <= Math.max(found.distance() * (1 + PRECISION), 0)) {
        break;
      }
      double half = square.half() / 2;
      for (int quarter = 0; quarter < 4; quarter++) {
        open.add(
            square(
                square.x() + (quarter % 2 == 0 ? -half : half),
                square.y() + (quarter < 2 ? -half : half),
                half));
      }
      looked += 4;
    }
    return found.distance() > 0
        ? LonLat.rolled(found.x() / shrink, found.y())
        : LonLat.rolled(edge.x()[0], edge.y()[0]);
  }

  private Square square(double x, double y, double half) {
    double distance = distance(x, y);
    return new Square(x, y, half, distance, distance + half * Math.sqrt(2));
  }

  /// Distance from the nearest edge, degrees of latitude; negative outside.
  private double distance(double px, double py) {
    boolean inside = false;
    double least = Double.POSITIVE_INFINITY;
    for (Unrolled ring : rings) {
      double ax = ring.x()[0] * shrink;
      double ay = ring.y()[0];
      for (int i = 1; i <= ring.edges(); i++) {
        double bx = ring.x()[i] * shrink;
        double by = ring.y()[i];
        if (ay > py != by > py && px < (bx - ax) * (py - ay) / (by - ay) + ax) {
          inside = !inside;
        }
        double dx = bx - ax;
        double dy = by - ay;
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp(((px - ax) * dx + (py - ay) * dy) / square, 0, 1);
        double gapX = px - ax - t * dx;
        double gapY = py - ay - t * dy;
        least = Math.min(least, gapX * gapX + gapY * gapY);
        ax = bx;
        ay = by;
      }
    }
    return inside ? Math.sqrt(least) : -Math.sqrt(least);
  }
}
