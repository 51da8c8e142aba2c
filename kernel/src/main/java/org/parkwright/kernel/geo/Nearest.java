package org.parkwright.kernel.geo;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.parkwright.kernel.geo.ellipsoid.Wgs84;
import org.parkwright.kernel.geo.space.KdTree;
import org.parkwright.kernel.geo.space.Places;

/// Finds the points of a set that are near to a place, by distance on the ellipsoid.
///
/// # Method
/// Longitude and latitude become points in space, which knows neither date line nor poles, and go
/// into a k-d tree ([org.parkwright.kernel.geo.space.KdTree]). The distance through the ground is
/// never longer than the way on it, and the way never longer than an arc of the sharpest curvature
/// over it ([org.parkwright.kernel.geo.ellipsoid.Wgs84#arcAtMost]); what lies between these bounds,
/// a metre at 100 km, is decided by [Geodesic]. Answers are therefore exact, in order of distance,
/// the lower index first among equals. May be asked by several threads at once.
///
/// Points whose longitude or latitude is not a number are left out.
public final class Nearest {
  private final double[] longitudes;
  private final double[] latitudes;
  private final KdTree tree;

  /// Points found, nearest first.
  ///
  /// @param points their indices in the arrays that were given
  /// @param metres how far each is
  public record Found(int[] points, double[] metres) {
    /// How many were found.
    public int size() {
      return points.length;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Found that
          && Arrays.equals(points, that.points)
          && Arrays.equals(metres, that.metres);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(points) + Arrays.hashCode(metres);
    }

    @Override
    public String toString() {
      return Arrays.toString(points) + " at " + Arrays.toString(metres);
    }
  }

  private Nearest(double[] longitudes, double[] latitudes, KdTree tree) {
    this.longitudes = longitudes;
    this.latitudes = latitudes;
    this.tree = tree;
  }

  /// Prepares a set of points.
  ///
  /// @param longitudes degrees; not to be changed afterwards
  /// @param latitudes degrees, as many; likewise
  public static Nearest of(double[] longitudes, double[] latitudes) {
    if (longitudes.length != latitudes.length) {
      throw new IllegalArgumentException(
          "as many latitudes as longitudes are needed; found %d and %d"
              .formatted(latitudes.length, longitudes.length));
    }
    int[] numbers =
        IntStream.range(0, longitudes.length)
            .filter(i -> !Double.isNaN(longitudes[i] + latitudes[i]))
            .toArray();
    double[] space = new double[3 * numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      Wgs84.inSpace(longitudes[numbers[i]], latitudes[numbers[i]], space, 3 * i);
    }
    return new Nearest(longitudes, latitudes, KdTree.of(space, numbers));
  }

  /// The nearest points to a place.
  ///
  /// @param count how many are wanted at most, at least 1
  public Found nearest(double longitude, double latitude, int count) {
    double[] at = new double[3];
    Wgs84.inSpace(longitude, latitude, at, 0);
    Places near = new Places(count);
    tree.nearest(at[0], at[1], at[2], near);
    if (near.size() < count) {
      return sorted(longitude, latitude, near, count, Double.POSITIVE_INFINITY);
    }
    // Whatever may be nearer on the ground than the farthest of these through the ground.
    Places all = new Places(Math.max(1, tree.size()));
    double reach = Wgs84.arcAtMost(Math.sqrt(near.bound()));
    tree.within(at[0], at[1], at[2], Math.min(reach * (1 + 1e-12) + 1e-7, 4 * Wgs84.A), all);
    return sorted(longitude, latitude, all, count, Double.POSITIVE_INFINITY);
  }

  /// All points within a distance of a place, the distance included.
  ///
  /// @param metres on the ellipsoid
  public Found within(double longitude, double latitude, double metres) {
    double[] at = new double[3];
    Wgs84.inSpace(longitude, latitude, at, 0);
    Places near = new Places(Math.max(1, tree.size()));
    tree.within(at[0], at[1], at[2], metres * (1 + 1e-12) + 1e-7, near);
    return sorted(longitude, latitude, near, Integer.MAX_VALUE, metres);
  }

  private Found sorted(double longitude, double latitude, Places near, int count, double most) {
    record One(int point, double metres) {}
    One[] all =
        IntStream.range(0, near.size())
            .map(i -> tree.number(near.place(i)))
            .mapToObj(
                point ->
                    new One(
                        point,
                        Geodesic.metres(longitude, latitude, longitudes[point], latitudes[point])))
            .filter(one -> one.metres() <= most)
            .sorted(
                (a, b) ->
                    a.metres() != b.metres()
                        ? Double.compare(a.metres(), b.metres())
                        : Integer.compare(a.point(), b.point()))
            .limit(count)
            .toArray(One[]::new);
    return new Found(
        Arrays.stream(all).mapToInt(One::point).toArray(),
        Arrays.stream(all).mapToDouble(One::metres).toArray());
  }
}
