package org.parkwright.server.atlas.map;

import java.util.Arrays;
import java.util.Optional;

/// The part of a polygon within a rectangle, by the method of Sutherland and Hodgman: it is cut at
/// one edge after the other.
final class Clipping {
  private Clipping() {}

  /// @param ring x and y by turns
  /// @return empty when nothing of it lies within
  static Optional<double[]> to(
      double[] ring, double left, double top, double right, double bottom) {
    double[] cut = ring;
    cut = at(cut, 0, left, 1);
    cut = at(cut, 0, right, -1);
    cut = at(cut, 1, top, 1);
    cut = at(cut, 1, bottom, -1);
    return cut.length < 6 ? Optional.empty() : Optional.of(cut);
  }

  /// @param axis 0 for x, 1 for y
  /// @param side 1 keeps what lies beyond the edge, -1 what lies before it
  private static double[] at(double[] ring, int axis, double edge, int side) {
    double[] kept = new double[ring.length * 2 + 4];
    int length = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int before = i == 0 ? ring.length - 2 : i - 2;
      double here = side * (ring[i + axis] - edge);
      double there = side * (ring[before + axis] - edge);
      if (here >= 0 != there >= 0) {
        double share = there / (there - here);
        kept[length++] = ring[before] + share * (ring[i] - ring[before]);
        kept[length++] = ring[before + 1] + share * (ring[i + 1] - ring[before + 1]);
      }
      if (here >= 0) {
        kept[length++] = ring[i];
        kept[length++] = ring[i + 1];
      }
    }
    return Arrays.copyOf(kept, length);
  }
}
