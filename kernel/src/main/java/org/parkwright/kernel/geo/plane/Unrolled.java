package org.parkwright.kernel.geo.plane;

import java.util.Arrays;
import org.parkwright.kernel.geo.ellipsoid.Authalic;

/// A ring rolled off the globe into the plane of longitude and latitude, so that it is an ordinary
/// closed polygon there.
///
/// # The date line
/// Neighbouring corners that are more than 180° of longitude apart are joined the short way, across
/// the date line: longitudes go on beyond ±180 instead of jumping. −180 and 180 are the same
/// meridian. A ring whose corners all lie on that meridian is the band around the whole globe
/// between its latitudes. Who means an edge of more than half the globe puts a corner between.
///
/// # The poles
/// A ring that comes back 360° away from where it began goes around the axis and divides the globe
/// in two. It is taken to hold the smaller part, and is closed along the meridian of its first
/// corner and the pole in it.
///
/// @param x longitudes in degrees, the first repeated at the end
/// @param y latitudes in degrees, likewise
/// @param polar whether it was closed over a pole
public record Unrolled(double[] x, double[] y, boolean polar) {

  /// Rolls a ring off.
  ///
  /// @param degrees longitude and latitude by turns, without the repeated corner
  public static Unrolled of(double[] degrees) {
    int n = degrees.length / 2;
    double[] x = new double[n + 1];
    double[] y = new double[n + 1];
    boolean band = onDateLine(degrees);
    x[0] = degrees[0];
    y[0] = degrees[1];
    double turns = 0;
    for (int i = 1; i <= n; i++) {
      int corner = i % n;
      double step = degrees[2 * corner] - degrees[2 * (i - 1)];
      if (!band && Math.abs(step) > 180) {
        turns -= Math.copySign(360, step);
      }
      x[i] = degrees[2 * corner] + turns;
      y[i] = degrees[2 * corner + 1];
    }
    return turns == 0 ? new Unrolled(x, y, false) : closedOverPole(x, y);
  }

  private static boolean onDateLine(double[] degrees) {
    for (int i = 0; i < degrees.length; i += 2) {
      if (Math.abs(degrees[i]) != 180) {
        return false;
      }
    }
    return true;
  }

  private static Unrolled closedOverPole(double[] x, double[] y) {
    int n = x.length;
    double south = 0;
    for (int i = 1; i < n; i++) {
      south +=
          Math.toRadians(x[i] - x[i - 1])
              * Authalic.meanAbove(Math.toRadians(y[i - 1]), Math.toRadians(y[i]), -Math.PI / 2);
    }
    double pole = Math.abs(south) <= Authalic.GLOBE / 2 ? -90 : 90;
    double[] closedX = Arrays.copyOf(x, n + 3);
    double[] closedY = Arrays.copyOf(y, n + 3);
    closedX[n] = x[n - 1];
    closedY[n] = pole;
    closedX[n + 1] = x[0];
    closedY[n + 1] = pole;
    closedX[n + 2] = x[0];
    closedY[n + 2] = y[0];
    return new Unrolled(closedX, closedY, true);
  }

  /// How many edges it has.
  public int edges() {
    return x.length - 1;
  }

  /// Its westernmost longitude, degrees, perhaps beyond ±180.
  public double west() {
    return Arrays.stream(x).min().orElseThrow();
  }

  /// Its easternmost longitude.
  public double east() {
    return Arrays.stream(x).max().orElseThrow();
  }

  /// Its southernmost latitude.
  public double south() {
    return Arrays.stream(y).min().orElseThrow();
  }

  /// Its northernmost latitude.
  public double north() {
    return Arrays.stream(y).max().orElseThrow();
  }

  /// The same ring, whole turns further east or west, so that it lies over a window if it can.
  public Unrolled over(double west, double east) {
    double middle = (west() + east()) / 2;
    double turns = 360 * Math.rint(((west + east) / 2 - middle) / 360);
    if (turns == 0) {
      return this;
    }
    return new Unrolled(Arrays.stream(x).map(v -> v + turns).toArray(), y, polar);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unrolled that
        && Arrays.equals(x, that.x)
        && Arrays.equals(y, that.y)
        && polar == that.polar;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
  }

  @Override
  public String toString() {
    return "ring of %d edges from %s, %s%s"
        .formatted(edges(), x[0], y[0], polar ? ", over a pole" : "");
  }
}
