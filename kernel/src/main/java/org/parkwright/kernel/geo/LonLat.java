package org.parkwright.kernel.geo;

/// A point on the globe, WGS 84.
///
/// @param longitude degrees east, -180 to 180
/// @param latitude degrees north, -90 to 90
public record LonLat(double longitude, double latitude) {

  public LonLat {
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException(
          "a point must lie in longitude -180..180, latitude -90..90; found %s, %s"
              .formatted(longitude, latitude));
    }
  }

  /// A point whose longitude may lie any number of turns beyond ±180.
  static LonLat rolled(double longitude, double latitude) {
    return new LonLat(Math.IEEEremainder(longitude, 360), Math.clamp(latitude, -90, 90));
  }
}
