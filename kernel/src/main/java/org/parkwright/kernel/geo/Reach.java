package org.parkwright.kernel.geo;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.kernel.geo.ellipsoid.Wgs84;
import org.parkwright.kernel.geo.plane.Unrolled;

/// How far points are from a shape.
///
/// # Method
/// Edges, cut at a quarter degree, are kept as straight pieces through the ground (chords, in
/// space). A true edge of length L, straight in longitude and latitude, leaves its chord by at most
/// `L² (1 + 2 |tan φ|) / 8R`, so the distance from a chord less that much is a lower bound. Pieces
/// whose lower bound beats the best distance so far are measured: the nearest place on the true
// edge
/// is found by golden section, and its distance by [Geodesic]. Inside the shape the distance is 0.
/// May be asked by several threads at once.
///
/// # Error
/// Below 1 mm plus one part in 10⁶ of the distance.
public final class Reach {
  private static final double LONGEST = 0.25;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final Inside inside;
  private final double[] ends;
  private final double[] space;
  private final double[] slack;

  private Reach(Inside inside, double[] ends, double[] space, double[] slack) {
    this.inside = inside;
    this.ends = ends;
    this.space = space;
    this.slack = slack;
  }

  /// Prepares a shape.
  public static Reach of(Shape shape) {
    List<double[]> pieces = new ArrayList<>();
    for (Polygon piece : shape.pieces()) {
      cut(piece.edge(), pieces);
      piece.holes().forEach(hole -> cut(hole, pieces));
    }
    double[] ends = new double[4 * pieces.size()];
    double[] space = new double[6 * pieces.size()];
    double[] slack = new double[pieces.size()];
    for (int i = 0; i < slack.length; i++) {
      double[] piece = pieces.get(i);
      System.arraycopy(piece, 0, ends, 4 * i, 4);
      Wgs84.inSpace(piece[0], piece[1], space, 6 * i);
      Wgs84.inSpace(piece[2], piece[3], space, 6 * i + 3);
      double steep = Math.max(Math.abs(piece[1]), Math.abs(piece[3]));
      double length =
          Math.hypot(
              Math.toRadians(piece[2] - piece[0])
                  * Math.cos(Math.toRadians(Math.min(Math.abs(piece[1]), Math.abs(piece[3])))),
              Math.toRadians(piece[3] - piece[1]));
      slack[i] =
          Wgs84.A
              * Math.min(
                  length,
                  length * length * (1 + 2 * Math.tan(Math.toRadians(Math.min(steep, 89)))) / 8);
    }
    return new Reach(Inside.of(shape), ends, space, slack);
  }

  private static void cut(Ring ring, List<double[]> pieces) {
    Unrolled line = Unrolled.of(ring.degrees());
    // A closing over a pole is no edge of the ring.
    int edges = line.polar() ? line.edges() - 3 : line.edges();
    for (int i = 0; i < edges; i++) {
      double dx = line.x()[i + 1] - line.x()[i];
      double dy = line.y()[i + 1] - line.y()[i];
      int parts = 1 + (int) (Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST);
      for (int k = 0; k < parts; k++) {
        double from = (double) k / parts;
        double to = (k + 1.0) / parts;
        pieces.add(
            new double[] {
              line.x()[i] + from * dx,
              line.y()[i] + from * dy,
              line.x()[i] + to * dx,
              line.y()[i] + to * dy
            });
      }
    }
  }

  /// Metres from a point to the nearest point of the shape; 0 in it and on its edge; NaN for a
  // place
  /// that is not a number.
  ///
  /// @param longitude degrees, -180 to 180
  /// @param latitude degrees, -90 to 90
  public double metres(double longitude, double latitude) {
    if (Double.isNaN(longitude + latitude)) {
      return Double.NaN;
    }
    return inside.holds(longitude, latitude) ? 0 : metresToEdge(longitude, latitude);
  }

  /// Metres from a point to the nearest edge, also from inside.
  public double metresToEdge(double longitude, double latitude) {
    double[] point = new double[3];
    Wgs84.inSpace(longitude, latitude, point, 0);
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    double[] chords = new double[slack.length];
    for (int i = 0; i < slack.length; i++) {
      chords[i] = fromChord(point, 6 * i);
      if (chords[i] + slack[i] < least) {
        least = chords[i] + slack[i];
        nearest = i;
      }
    }
    double best = alongPiece(point, longitude, latitude, nearest);
    for (int i = 0; i < slack.length; i++) {
      if (i != nearest && chords[i] - slack[i] < best) {
        best = Math.min(best, alongPiece(point, longitude, latitude, i));
      }
    }
    return best;
  }

  private double fromChord(double[] p, int at) {
    double dx = space[at + 3] - space[at];
    double dy = space[at + 4] - space[at + 1];
    double dz = space[at + 5] - space[at + 2];
    double px = p[0] - space[at];
    double py = p[1] - space[at + 1];
    double pz = p[2] - space[at + 2];
    double square = dx * dx + dy * dy + dz * dz;
    double t = square == 0 ? 0 : Math.clamp((px * dx + py * dy + pz * dz) / square, 0, 1);
    double gx = px - t * dx;
    double gy = py - t * dy;
    double gz = pz - t * dz;
    return Math.sqrt(gx * gx + gy * gy + gz * gz);
  }

  private double alongPiece(double[] point, double longitude, double latitude, int piece) {
    double low = 0;
    double high = 1;
    double[] at = new double[3];
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double fromLeft = chord(point, piece, left, at);
    double fromRight = chord(point, piece, right, at);
    while (high - low > 1e-8) {
      if (fromLeft <= fromRight) {
        high = right;
        right = left;
        fromRight = fromLeft;
        left = high - GOLDEN * (high - low);
        fromLeft = chord(point, piece, left, at);
      } else {
        low = left;
        left = right;
        fromLeft = fromRight;
        right = low + GOLDEN * (high - low);
        fromRight = chord(point, piece, right, at);
      }
    }
    // An end may be nearest, and the section never quite arrives there.
    double t = low < 2e-8 ? 0 : high > 1 - 2e-8 ? 1 : (low + high) / 2;
    return Geodesic.metres(longitude, latitude, x(piece, t), y(piece, t));
  }

  private double chord(double[] point, int piece, double t, double[] at) {
    Wgs84.inSpace(x(piece, t), y(piece, t), at, 0);
    return Math.hypot(Math.hypot(at[0] - point[0], at[1] - point[1]), at[2] - point[2]);
  }

  private double x(int piece, double t) {
    return ends[4 * piece] + t * (ends[4 * piece + 2] - ends[4 * piece]);
  }

  private double y(int piece, double t) {
    return ends[4 * piece + 1] + t * (ends[4 * piece + 3] - ends[4 * piece + 1]);
  }
}
