package org.parkwright.kernel.geo.plane;

import java.util.Arrays;

/// The edges of a rolled-off ring, sorted into slabs of latitude: where a point lies is decided by
/// the edges of its slab alone.
///
/// There are as many slabs as edges, all of one height. An edge is listed in every slab that it
/// touches, so a query looks at about as many edges as a parallel crosses, whatever the number of
/// corners. Decisions are made by [Turn] and thus exact: a point on an edge is on the edge, and of
/// two rings that share an edge no point falls between or into both.
public final class Slabs {
  /// Where a point lies.
  public enum Side {
    /// Off the area.
    OUTSIDE,
    /// On its edge.
    EDGE,
    /// In it.
    INSIDE
  }

  private static final int MOST = 1 << 16;

  private final double[] x;
  private final double[] y;
  private final double west;
  private final double east;
  private final double south;
  private final double north;
  private final double perDegree;
  private final int[] starts;
  private final int[] edges;

  private Slabs(Unrolled ring) {
    this.x = ring.x();
    this.y = ring.y();
    this.west = ring.west();
    this.east = ring.east();
    this.south = ring.south();
    this.north = ring.north();
    int slabs = Math.min(ring.edges(), MOST);
    this.perDegree = north > south ? slabs / (north - south) : 0;
    int[] counts = new int[slabs + 1];
    for (int edge = 0; edge < ring.edges(); edge++) {
      for (int slab = lowest(edge, slabs); slab <= highest(edge, slabs); slab++) {
        counts[slab + 1]++;
      }
    }
    Arrays.parallelPrefix(counts, Integer::sum);
    this.starts = counts;
    this.edges = new int[counts[slabs]];
    int[] next = counts.clone();
    for (int edge = 0; edge < ring.edges(); edge++) {
      for (int slab = lowest(edge, slabs); slab <= highest(edge, slabs); slab++) {
        edges[next[slab]++] = edge;
      }
    }
  }

  /// Prepares a ring.
  public static Slabs of(Unrolled ring) {
    return new Slabs(ring);
  }

  private int lowest(int edge, int slabs) {
    return slab(Math.min(y[edge], y[edge + 1]), slabs);
  }

  private int highest(int edge, int slabs) {
    return slab(Math.max(y[edge], y[edge + 1]), slabs);
  }

  /// Grows with the latitude, so that a point is never in a slab that its edges are not in.
  private int slab(double latitude, int slabs) {
    return Math.clamp((int) ((latitude - south) * perDegree), 0, slabs - 1);
  }

  /// Where a point lies.
  ///
  /// @param longitude degrees, -180 to 180
  /// @param latitude degrees
  public Side side(double longitude, double latitude) {
    if (!(latitude >= south && latitude <= north)) {
      return Side.OUTSIDE;
    }
    double first = longitude - 360 * Math.floor((longitude - west) / 360);
    // One turn lower may be the window's own edge, after rounding.
    for (double at = first - 360; at <= east; at += 360) {
      if (at >= west) {
        Side side = sideInPlane(rounded(at, longitude), latitude);
        if (side != Side.OUTSIDE) {
          return side;
        }
      }
    }
    return Side.OUTSIDE;
  }

  private static double rounded(double turned, double longitude) {
    return Math.abs(turned - longitude) < 1 ? longitude : turned;
  }

  private Side sideInPlane(double px, double py) {
    int slab = slab(py, starts.length - 1);
    boolean inside = false;
    for (int i = starts[slab]; i < starts[slab + 1]; i++) {
      int edge = edges[i];
      double ax = x[edge];
      double ay = y[edge];
      double bx = x[edge + 1];
      double by = y[edge + 1];
      if (ay > by) {
        ax = bx;
        ay = by;
        bx = x[edge];
        by = y[edge];
      }
      if (py < ay || py > by || px > Math.max(ax, bx)) {
        continue;
      }
      boolean counts = py < by;
      if (px < Math.min(ax, bx)) {
        inside ^= counts;
        continue;
      }
      int turn = Turn.of(ax, ay, bx, by, px, py);
      if (turn == 0) {
        return Side.EDGE;
      }
      if (turn > 0) {
        inside ^= counts;
      }
    }
    return inside ? Side.INSIDE : Side.OUTSIDE;
  }
}
