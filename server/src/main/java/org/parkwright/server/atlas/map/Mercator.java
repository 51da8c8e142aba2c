package org.parkwright.server.atlas.map;

import org.parkwright.kernel.geo.Box;

/// A part of the globe on a rectangle of pixels, in the projection of the web's maps (spherical
/// Mercator).
///
/// @param left its left edge, as a share of the way round the globe from the date line
/// @param top its upper edge, as a share of the way from 85.05° north to 85.05° south
/// @param scale pixels that the whole globe is wide
/// @param width pixels
/// @param height pixels
record Mercator(double left, double top, double scale, int width, int height) {
  private static final double MOST_SOUTH = 85.051129;
  private static final double GLOBE_AT_ZOOM_0 = 512;

  /// A single park is shown with some twenty kilometres around it.
  private static final double NEAREST = 512 * 1024;

  /// A boundary of a hundred metres fills the map.
  private static final double CLOSE = 512.0 * (1 << 20);

  /// The nearest look at a box, with room around it.
  ///
  /// @param room pixels kept free on each side
  static Mercator around(Box box, int width, int height, int room) {
    return around(box, width, height, room, false);
  }

  /// The same.
  ///
  /// @param close nearer than a single park is shown by, for a boundary
  static Mercator around(Box box, int width, int height, int room, boolean close) {
    double left = x(box.west());
    double right = x(box.east());
    double top = y(box.north());
    double bottom = y(box.south());
    double scale =
        Math.min(
            (width - 2.0 * room) / Math.max(right - left, 1e-12),
            (height - 2.0 * room) / Math.max(bottom - top, 1e-12));
    scale = Math.clamp(scale, Math.min(width, height * 1.6), close ? CLOSE : NEAREST);
    double middleX = (left + right) / 2;
    double middleY = Math.clamp((top + bottom) / 2, 0.12, 0.88);
    if (scale < width * 1.02) {
      middleX = 0.5;
    }
    return new Mercator(
        middleX - width / scale / 2, middleY - height / scale / 2, scale, width, height);
  }

  /// Share of the way round the globe, from the date line eastwards.
  static double x(double longitude) {
    return (longitude + 180) / 360;
  }

  /// Share of the way from the upper edge of the square to the lower.
  static double y(double latitude) {
    double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -MOST_SOUTH, MOST_SOUTH)));
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  double pixelX(double longitude) {
    return (x(longitude) - left) * scale;
  }

  double pixelY(double latitude) {
    return (y(latitude) - top) * scale;
  }

  /// How near it looks, as maps of the web count.
  double zoom() {
    return Math.log(scale / GLOBE_AT_ZOOM_0) / Math.log(2);
  }

  /// What it shows.
  Box box() {
    return new Box(
        Math.clamp(left * 360 - 180, -180, 180),
        latitude(Math.clamp(top + height / scale, 0, 1)),
        Math.clamp((left + width / scale) * 360 - 180, -180, 180),
        latitude(Math.clamp(top, 0, 1)));
  }

  private static double latitude(double y) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
  }
}
