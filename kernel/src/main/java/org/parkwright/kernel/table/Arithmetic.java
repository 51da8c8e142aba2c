package org.parkwright.kernel.table;

/// Arithmetic on runs of columns. A run is an array and the place where it begins; results are
/// written from place 0. NaN is missing and spreads. No loop allocates or branches on the data,
/// so the compiler can use vector instructions.
public final class Arithmetic {
  private static final double HUGE = 1e300;

  private Arithmetic() {}

  /// `left + right · factor`.
  public static void add(
      double[] left, int l, double[] right, int r, double factor, double[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      out[i] = left[l + i] + right[r + i] * factor;
    }
  }

  /// `left - right · factor`.
  public static void subtract(
      double[] left, int l, double[] right, int r, double factor, double[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      out[i] = left[l + i] - right[r + i] * factor;
    }
  }

  /// `left · right`.
  public static void multiply(double[] left, int l, double[] right, int r, double[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      out[i] = left[l + i] * right[r + i];
    }
  }

  /// `left / right`; NaN where the divisor is zero or the quotient overflows.
  @SuppressWarnings("IdentityBinaryExpression") // x - x is NaN for infinity: that is the point
  public static void divide(double[] left, int l, double[] right, int r, double[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      double quotient = left[l + i] / right[r + i];
      // Adding zero changes nothing; infinity times zero is NaN.
      out[i] = quotient + quotient * 0;
    }
  }

  /// `values · factor`.
  public static void scale(double[] values, int at, double factor, double[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      out[i] = values[at + i] * factor;
    }
  }

  /// `values / divisor`.
  public static void divideBy(double[] values, int at, double divisor, double[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      out[i] = values[at + i] / divisor;
    }
  }

  /// `end / start` where the start is positive and the end is not negative, else NaN: the base of
  /// a growth rate.
  @SuppressWarnings("IdentityBinaryExpression") // x - x is NaN for infinity: that is the point
  public static void growthFactor(
      double[] end, int e, double[] start, int s, double[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      double from = start[s + i];
      double to = end[e + i];
      // 0 where both are allowed, infinity where one is negative, by however little.
      double barred = (Math.max(0, -from) + Math.max(0, -to)) * HUGE * HUGE * HUGE * HUGE;
      double quotient = to / from + barred;
      out[i] = quotient + quotient * 0;
    }
  }
}
