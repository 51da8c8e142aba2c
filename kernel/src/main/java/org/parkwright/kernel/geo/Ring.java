package org.parkwright.kernel.geo;

import java.util.Arrays;

/// A closed line on the globe: the edge of an area or of a hole in it.
///
/// Between two corners the line is straight in longitude and latitude, as RFC 7946 (GeoJSON) has
// it.
/// Corners are kept without the repeated last one.
public final class Ring {
  private final double[] degrees;

  private Ring(double[] degrees) {
    this.degrees = degrees;
  }

  /// A ring from its corners.
  ///
  /// @param degrees longitude and latitude by turns, degrees of WGS 84; the last corner may repeat
  ///     the first; at least three different corners in a row
  /// @throws IllegalArgumentException naming the corner that is out of range or not a number, or
  // how
  ///     many corners there are when they are too few
  public static Ring of(double... degrees) {
    int length = degrees.length;
    if (length % 2 != 0) {
      throw new IllegalArgumentException(
          "a ring needs longitude and latitude by turns; found " + length + " numbers");
    }
    if (length >= 4 && degrees[0] == degrees[length - 2] && degrees[1] == degrees[length - 1]) {
      length -= 2;
    }
    if (length < 6) {
      throw new IllegalArgumentException(
          "a ring needs at least three corners; found " + length / 2);
    }
    for (int i = 0; i < length; i += 2) {
      if (!(Math.abs(degrees[i]) <= 180 && Math.abs(degrees[i + 1]) <= 90)) {
        throw new IllegalArgumentException(
            "corner %d must lie in longitude -180..180, latitude -90..90; found %s, %s"
                .formatted(i / 2 + 1, degrees[i], degrees[i + 1]));
      }
    }
    return new Ring(Arrays.copyOf(degrees, length));
  }

  /// How many corners it has, each counted once.
  public int corners() {
    return degrees.length / 2;
  }

  /// Degrees east of a corner, 0 being the first.
  public double longitude(int corner) {
    return degrees[2 * corner];
  }

  /// Degrees north of a corner, 0 being the first.
  public double latitude(int corner) {
    return degrees[2 * corner + 1];
  }

  /// Longitude and latitude by turns; not to be changed.
  double[] degrees() {
    return degrees;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ring ring && Arrays.equals(degrees, ring.degrees);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(degrees);
  }

  @Override
  public String toString() {
    return "ring of %d corners from %s, %s".formatted(corners(), degrees[0], degrees[1]);
  }
}
