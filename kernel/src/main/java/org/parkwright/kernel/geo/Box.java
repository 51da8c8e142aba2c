package org.parkwright.kernel.geo;

/// What lies between two longitudes and two latitudes, degrees of WGS 84, edges included.
///
/// @param west its western edge; greater than `east` when it lies across the date line
/// @param south its southern edge, -90 to `north`
/// @param east its eastern edge
/// @param north its northern edge, `south` to 90
public record Box(double west, double south, double east, double north) {

  public Box {
    if (!(Math.abs(west) <= 180 && Math.abs(east) <= 180)) {
      throw new IllegalArgumentException(
          "west and east must lie in -180..180; found " + west + " and " + east);
    }
    if (!(south >= -90 && south <= north && north <= 90)) {
      throw new IllegalArgumentException(
          "south and north must lie in -90..90, south first; found " + south + " and " + north);
    }
  }

  /// The whole globe.
  public static final Box GLOBE = new Box(-180, -90, 180, 90);

  /// Whether a point lies in it.
  public boolean holds(double longitude, double latitude) {
    return latitude >= south
        && latitude <= north
        && (west <= east
            ? longitude >= west && longitude <= east
            : longitude >= west || longitude <= east);
  }
}
