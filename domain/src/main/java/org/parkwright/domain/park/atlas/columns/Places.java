package org.parkwright.domain.park.atlas.columns;

import org.parkwright.kernel.geo.Box;

/// Where rows lie: degrees, and the same on the square of the web's maps (spherical Mercator), so
/// that a map's cells are found by shifting bits.
///
/// @param longitudes ten millionths of a degree
/// @param latitudes ten millionths of a degree
/// @param x from the date line eastwards, the whole way round being [#SIDE]
/// @param y from 85.05° north southwards
/// @param known rows whose place is known
record Places(int[] longitudes, int[] latitudes, int[] x, int[] y, long[] known) {
  /// Width and height of the square.
  static final int SIDE = 1 << 30;

  private static final double PARTS = 1e7;

  static Places of(double[] longitudes, double[] latitudes) {
    int size = longitudes.length;
    Places places =
        new Places(new int[size], new int[size], new int[size], new int[size], Bits.none(size));
    for (int row = 0; row < size; row++) {
      if (!Double.isNaN(longitudes[row])) {
        places.longitudes[row] = (int) Math.round(longitudes[row] * PARTS);
        places.latitudes[row] = (int) Math.round(latitudes[row] * PARTS);
        places.x[row] = x(longitudes[row]);
        places.y[row] = y(latitudes[row]);
        Bits.set(places.known, row);
      }
    }
    return places;
  }

  static int x(double longitude) {
    return (int) Math.clamp(Math.floor((longitude + 180) / 360 * SIDE), 0, SIDE - 1);
  }

  static int y(double latitude) {
    double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -85.051129, 85.051129)));
    double up = Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    return (int) Math.clamp(Math.floor((0.5 - up) * SIDE), 0, SIDE - 1);
  }

  /// Degrees east of a position on the square.
  static double longitude(double x) {
    return x / SIDE * 360 - 180;
  }

  /// Degrees north of a position on the square.
  static double latitude(double y) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y / SIDE))));
  }

  /// Degrees east of a row.
  double east(int row) {
    return longitudes[row] / PARTS;
  }

  /// Degrees north of a row.
  double north(int row) {
    return latitudes[row] / PARTS;
  }

  /// Rows that lie in a box.
  long[] in(Box box) {
    long[] found = new long[known.length];
    long west = Math.round(box.west() * PARTS);
    long east = Math.round(box.east() * PARTS);
    long south = Math.round(box.south() * PARTS);
    long north = Math.round(box.north() * PARTS);
    boolean across = west > east;
    for (int row = 0; row < longitudes.length; row++) {
      int longitude = longitudes[row];
      boolean between =
          across ? longitude >= west | longitude <= east : longitude >= west & longitude <= east;
      boolean in = between & latitudes[row] >= south & latitudes[row] <= north;
      found[row >>> 6] |= (in ? 1L : 0L) << row;
    }
    return Bits.both(found, known);
  }
}
