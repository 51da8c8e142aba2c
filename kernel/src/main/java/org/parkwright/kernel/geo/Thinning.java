package org.parkwright.kernel.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.parkwright.kernel.geo.ellipsoid.Wgs84;
import org.parkwright.kernel.geo.plane.CornerGrid;
import org.parkwright.kernel.geo.plane.Unrolled;

/// A shape with fewer corners, for small maps.
///
/// # Method
/// Corners are taken out one by one, each time the one whose triangle with its neighbours is
/// smallest (Visvalingam and Whyatt), which keeps the look of a coast better than taking the least
/// distant ones does. A corner may go when
/// - every corner taken out so far between its two neighbours stays within the tolerance of the new
///   edge, so the tolerance is a promise about the result and not about single steps;
/// - no other corner of the whole shape lies in its triangle. If the shape was valid, the new edge
///   then crosses nothing: an edge that enters the triangle through the new side would have to end
///   inside. Rings do not cross themselves or each other, holes stay in their pieces, no piece
///   swallows another. The test is exact.
/// Each ring keeps three corners. Corners on ±180° and at the poles stay, or pieces cut at the date
/// line would part. Two shapes that share a border are thinned apart and need not fit afterwards.
///
/// References: Visvalingam and Whyatt, *Line generalisation by repeated elimination of points*,
/// Cartographic Journal 30, 1993; de Berg, van Kreveld, Schirra, *Topologically correct subdivision
/// simplification*, Cartography and GIS 25, 1998 (the triangle test).
public final class Thinning {
  private final double tolerance;
  private final double[] x;
  private final double[] y;
  private final int[] next;
  private final int[] previous;
  private final int[] first;
  private final int[] left;
  private final int[] ringOf;
  private final int[] version;
  private final CornerGrid grid;
  private final PriorityQueue<Candidate> candidates =
      new PriorityQueue<>(
          (a, b) ->
              a.area != b.area
                  ? Double.compare(a.area, b.area)
                  : Integer.compare(a.corner, b.corner));

  private record Candidate(int corner, int version, double area) {}

  private Thinning(List<Ring> rings, double tolerance) {
    this.tolerance = tolerance;
    int corners = rings.stream().mapToInt(Ring::corners).sum();
    x = new double[corners];
    y = new double[corners];
    next = new int[corners];
    previous = new int[corners];
    ringOf = new int[corners];
    version = new int[corners];
    first = new int[rings.size() + 1];
    left = new int[rings.size()];
    Unrolled window = Unrolled.of(rings.getFirst().degrees());
    for (int r = 0; r < rings.size(); r++) {
      int n = rings.get(r).corners();
      Unrolled line = Unrolled.of(rings.get(r).degrees()).over(window.west(), window.east());
      System.arraycopy(line.x(), 0, x, first[r], n);
      System.arraycopy(line.y(), 0, y, first[r], n);
      for (int i = 0; i < n; i++) {
        next[first[r] + i] = first[r] + (i + 1) % n;
        previous[first[r] + i] = first[r] + (i + n - 1) % n;
        ringOf[first[r] + i] = r;
      }
      first[r + 1] = first[r] + n;
      left[r] = n;
    }
    grid = new CornerGrid(x, y);
  }

  /// Thins a shape.
  ///
  /// @param metres how far a corner that is taken out may lie from the new edge; 0 takes out only
  ///     corners on straight edges
  public static Shape of(Shape shape, double metres) {
    if (!(metres >= 0)) {
      throw new IllegalArgumentException("a tolerance is 0 or more metres; found " + metres);
    }
    List<Ring> rings = new ArrayList<>();
    for (Polygon piece : shape.pieces()) {
      rings.add(piece.edge());
      rings.addAll(piece.holes());
    }
    Thinning thinning = new Thinning(rings, metres);
    thinning.run();
    List<Polygon> pieces = new ArrayList<>();
    int at = 0;
    for (Polygon piece : shape.pieces()) {
      Ring edge = thinning.ring(at, rings.get(at));
      List<Ring> holes = new ArrayList<>();
      for (at++; holes.size() < piece.holes().size(); at++) {
        holes.add(thinning.ring(at, rings.get(at)));
      }
      pieces.add(new Polygon(edge, holes));
    }
    return new Shape(pieces);
  }

  private void run() {
    for (int i = 0; i < x.length; i++) {
      offer(i);
    }
    while (!candidates.isEmpty()) {
      Candidate smallest = candidates.remove();
      int b = smallest.corner();
      if (smallest.version() != version[b] || left[ringOf[b]] <= 3) {
        continue;
      }
      int a = previous[b];
      int c = next[b];
      if (staysNear(a, c) && grid.isEmpty(a, b, c)) {
        next[a] = c;
        previous[c] = a;
        version[b] = -1;
        grid.remove(b);
        left[ringOf[b]]--;
        offer(a);
        offer(c);
      }
    }
  }

  private void offer(int corner) {
    if (Math.abs(Math.IEEEremainder(x[corner], 360)) == 180 || Math.abs(y[corner]) == 90) {
      return;
    }
    version[corner]++;
    int a = previous[corner];
    int c = next[corner];
    double shrink = Math.cos(Math.toRadians(y[corner]));
    double area =
        Math.abs(
            ((x[corner] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[corner] - y[a])) * shrink);
    candidates.add(new Candidate(corner, version[corner], area));
  }

  /// Whether all corners between two stay within the tolerance of the edge between them.
  private boolean staysNear(int a, int c) {
    int ring = ringOf[a];
    double perLatitude = Math.toRadians(Wgs84.alongMeridian(Math.toRadians(y[a])));
    double perLongitude = Math.toRadians(Wgs84.alongParallel(Math.toRadians(y[a])));
    double dx = (x[c] - x[a]) * perLongitude;
    double dy = (y[c] - y[a]) * perLatitude;
    double square = dx * dx + dy * dy;
    for (int i = following(a, ring); i != c; i = following(i, ring)) {
      double px = (x[i] - x[a]) * perLongitude;
      double py = (y[i] - y[a]) * perLatitude;
      double t = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
      double gapX = px - t * dx;
      double gapY = py - t * dy;
      if (gapX * gapX + gapY * gapY > tolerance * tolerance) {
        return false;
      }
    }
    return true;
  }

  private int following(int corner, int ring) {
    return corner + 1 == first[ring + 1] ? first[ring] : corner + 1;
  }

  private Ring ring(int r, Ring before) {
    if (left[r] == before.corners()) {
      return before;
    }
    double[] kept = new double[2 * left[r]];
    int size = 0;
    for (int i = first[r]; i < first[r + 1]; i++) {
      if (version[i] != -1) {
        kept[size++] = before.longitude(i - first[r]);
        kept[size++] = before.latitude(i - first[r]);
      }
    }
    return Ring.of(Arrays.copyOf(kept, size));
  }
}
