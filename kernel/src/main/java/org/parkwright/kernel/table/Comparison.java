package org.parkwright.kernel.table;

/// Comparisons of runs of columns with fixed bounds, written as small codes. The code of a missing
/// value is 0. Nothing branches on the data: a mispredicted branch costs more than the whole rest.
public final class Comparison {
  private Comparison() {}

  /// Writes one code inside the interval and another outside.
  public static void within(
      double[] values, int at, Interval interval, int inside, int outside, byte[] out, int rows) {
    double from = interval.from();
    double to = interval.to();
    int more = inside - outside;
    for (int i = 0; i < rows; i++) {
      double x = values[at + i];
      int in = (x >= from ? 1 : 0) & (x <= to ? 1 : 0);
      int known = !Double.isNaN(x) ? 1 : 0;
      out[i] = (byte) ((-known & outside) + (-in & more));
    }
  }

  /// Overwrites the codes inside the interval.
  public static void overwrite(
      double[] values, int at, Interval interval, int inside, byte[] codes, int rows) {
    double from = interval.from();
    double to = interval.to();
    for (int i = 0; i < rows; i++) {
      double x = values[at + i];
      int in = -((x >= from ? 1 : 0) & (x <= to ? 1 : 0));
      codes[i] = (byte) (codes[i] & ~in | inside & in);
    }
  }

  /// Writes 3 for one, 1 for zero, 2 for any other number.
  public static void oneOrZero(double[] values, int at, byte[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      double x = values[at + i];
      int known = !Double.isNaN(x) ? 2 : 0;
      int one = x == 1 ? 1 : 0;
      int zero = x == 0 ? 1 : 0;
      out[i] = (byte) (known + one - zero);
    }
  }

  /// Sets the code to 0 where the value is missing.
  public static void clearMissing(double[] values, int at, byte[] codes, int rows) {
    for (int i = 0; i < rows; i++) {
      double x = values[at + i];
      int known = !Double.isNaN(x) ? -1 : 0;
      codes[i] = (byte) (codes[i] & known);
    }
  }
}
