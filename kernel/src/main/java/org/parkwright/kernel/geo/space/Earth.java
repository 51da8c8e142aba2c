package org.parkwright.kernel.geo.space;

import org.parkwright.kernel.geo.ellipsoid.Wgs84;

/// Points of the ellipsoid in space.
public final class Earth {
  private Earth() {}

  /// Writes the point in space that a longitude and latitude mean, metres from the centre of the
  /// earth: first axis through 0, 0, third through the north pole.
  ///
  /// @param longitude degrees
  /// @param latitude degrees
  /// @param out where to, three numbers from `at`
  public static void inSpace(double longitude, double latitude, double[] out, int at) {
    Wgs84.inSpace(longitude, latitude, out, at);
  }
}
