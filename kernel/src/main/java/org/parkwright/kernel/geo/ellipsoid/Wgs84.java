package org.parkwright.kernel.geo.ellipsoid;

/// The figure of the earth that coordinates of satellites refer to.
///
/// Source: NIMA TR8350.2, *Department of Defense World Geodetic System 1984*, 3rd edition, 2000,
/// table 3.1: the semi-major axis and the flattening are the defining parameters.
public final class Wgs84 {
  private Wgs84() {}

  /// Equatorial radius, metres.
  public static final double A = 6_378_137.0;

  /// Flattening.
  public static final double F = 1 / 298.257223563;

  /// Polar radius, metres.
  public static final double B = A * (1 - F);

  /// First eccentricity, squared.
  public static final double E2 = F * (2 - F);

  /// Second eccentricity, squared.
  public static final double EP2 = E2 / ((1 - F) * (1 - F));

  /// The smallest radius of curvature of any line on it, metres: along the meridian at the equator.
  public static final double SHARPEST = B * B / A;

  /// Metres per radian northward at a latitude.
  ///
  /// @param latitude radians
  public static double alongMeridian(double latitude) {
    double sine = Math.sin(latitude);
    double w = 1 - E2 * sine * sine;
    return A * (1 - E2) / (w * Math.sqrt(w));
  }

  /// Metres per radian eastward at a latitude.
  ///
  /// @param latitude radians
  public static double alongParallel(double latitude) {
    double sine = Math.sin(latitude);
    return A * Math.cos(latitude) / Math.sqrt(1 - E2 * sine * sine);
  }

  /// Writes the point in space that a longitude and latitude mean, metres from the centre: first
  /// axis through 0, 0, third through the north pole.
  ///
  /// @param longitude degrees
  /// @param latitude degrees
  public static void inSpace(double longitude, double latitude, double[] out, int at) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude);
    double sine = Math.sin(phi);
    double n = A / Math.sqrt(1 - E2 * sine * sine);
    double r = n * Math.cos(phi);
    out[at] = r * Math.cos(lambda);
    out[at + 1] = r * Math.sin(lambda);
    out[at + 2] = n * (1 - E2) * sine;
  }

  /// An upper bound of the way on the ground between two points, from their distance through the
  /// ground; the latter is the lower bound.
  ///
  /// No line on the ellipsoid bends more sharply than [#SHARPEST], so its chord is at least that of
  /// a circle of that radius (theorem of Schur and Schmidt). At 10 km the two bounds differ by
  /// 1 mm, at 100 km by 1 m.
  ///
  /// @param chord metres
  public static double arcAtMost(double chord) {
    double half = chord / (2 * SHARPEST);
    return half >= 1 ? Double.POSITIVE_INFINITY : 2 * SHARPEST * Math.asin(half);
  }
}
