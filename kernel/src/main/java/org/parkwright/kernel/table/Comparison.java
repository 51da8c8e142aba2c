package org.parkwright.kernel.table;

/// Compares runs of columns with fixed bounds and writes small codes; the code of a missing value
/// is 0. One instance serves one thread.
///
/// Figures of parks cross their limits at random. A processor that guesses each outcome guesses
/// wrong every third time, and a wrong guess costs more than all the rest, so nothing here may
/// branch on the data. Java's compiler turns `a < b ? 1 : 0` on doubles into a branch as soon as it
/// sees fit, and minimum, maximum and casts of doubles branch on NaN. Therefore the comparison is
/// made on the bits: read as whole numbers, positive doubles stand in the order of their values
/// (IEEE 754 was laid out so), negative ones in the reverse order below zero, and NaN beyond
/// infinity. A difference of such numbers has its sign in the highest bit, which becomes a mask.
/// This is exact for every double and compiles to vector instructions, in three passes that each do
/// one thing: copy the bits, make the codes, narrow them to bytes.
public final class Comparison {
  private static final long MAGNITUDE = Long.MAX_VALUE;
  private static final long INFINITY = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);
  private static final long ONE = Double.doubleToRawLongBits(1);

  private final long[] wide;
  private final byte[] mask;

  /// @param rows most rows that a run may have
  public Comparison(int rows) {
    wide = new long[rows];
    mask = new byte[rows];
  }

  /// Writes one code inside the interval and another outside.
  public void within(
      double[] values, int at, Interval interval, int inside, int outside, byte[] out, int rows) {
    bits(values, at, rows);
    if (interval.from() > 0 && interval.to() >= interval.from()) {
      within(bitsOf(interval.from()), bitsOf(interval.to()), inside, outside, rows);
    } else if (interval.from() == Double.NEGATIVE_INFINITY && interval.to() >= 0) {
      upTo(bitsOf(interval.to()), inside, outside, rows);
    } else {
      between(interval, inside, outside, rows);
    }
    narrow(out, rows);
  }

  /// From a positive bound: what is negative is outside at once, so no difference can overflow
  /// where it matters.
  private void within(long from, long to, long inside, long outside, int rows) {
    long[] codes = wide;
    for (int i = 0; i < rows; i++) {
      long x = codes[i];
      long out = (x | x - from | to - x) >> 63;
      long known = (x & MAGNITUDE) - INFINITY - 1 >> 63;
      codes[i] = (out & outside | ~out & inside) & known;
    }
  }

  /// Up to a bound that is not negative: what is negative is inside.
  private void upTo(long to, long inside, long outside, int rows) {
    long[] codes = wide;
    for (int i = 0; i < rows; i++) {
      long x = codes[i];
      long out = (~x & to - x) >> 63;
      long known = (x & MAGNITUDE) - INFINITY - 1 >> 63;
      codes[i] = (out & outside | ~out & inside) & known;
    }
  }

  /// Any bounds: negative numbers are turned into the order of their values, and the sign of a
  /// difference is corrected where it overflows (Warren, Hacker's Delight, 2-12).
  private void between(Interval interval, long inside, long outside, int rows) {
    // Both zeros are equal: the lower one begins an interval, the upper one ends it.
    long from = inOrder(bitsOf(interval.from() == 0 ? -0.0 : interval.from()));
    long to = inOrder(bitsOf(interval.to() == 0 ? 0.0 : interval.to()));
    long[] codes = wide;
    for (int i = 0; i < rows; i++) {
      long x = codes[i];
      long place = inOrder(x);
      long below = place & ~from | ~(place ^ from) & place - from;
      long above = to & ~place | ~(to ^ place) & to - place;
      long out = (below | above) >> 63;
      long known = (x & MAGNITUDE) - INFINITY - 1 >> 63;
      codes[i] = (out & outside | ~out & inside) & known;
    }
  }

  private static long inOrder(long bits) {
    return bits ^ (bits >> 63 & MAGNITUDE);
  }

  private static long bitsOf(double value) {
    return Double.doubleToRawLongBits(value);
  }

  private void bits(double[] values, int at, int rows) {
    long[] bits = wide;
    for (int i = 0; i < rows; i++) {
      bits[i] = Double.doubleToRawLongBits(values[at + i]);
    }
  }

  private void narrow(byte[] out, int rows) {
    long[] codes = wide;
    for (int i = 0; i < rows; i++) {
      out[i] = (byte) codes[i];
    }
  }

  /// Overwrites the codes inside the interval.
  public void overwrite(
      double[] values, int at, Interval interval, int inside, byte[] codes, int rows) {
    byte[] marks = mask;
    within(values, at, interval, -1, 0, marks, rows);
    for (int i = 0; i < rows; i++) {
      codes[i] = (byte) (codes[i] & ~marks[i] | inside & marks[i]);
    }
  }

  /// Writes 3 for one, 1 for zero, 2 for any other number.
  public void oneOrZero(double[] values, int at, byte[] out, int rows) {
    bits(values, at, rows);
    long[] codes = wide;
    for (int i = 0; i < rows; i++) {
      long x = codes[i];
      long magnitude = x & MAGNITUDE;
      long zero = magnitude - 1 >> 63;
      long apart = x ^ ONE;
      long one = ~((apart | -apart) >> 63);
      long known = magnitude - INFINITY - 1 >> 63;
      codes[i] = 2 - one + zero & known;
    }
    narrow(out, rows);
  }

  /// Writes 1 for zero, 0 for any other number.
  public void zero(double[] values, int at, byte[] out, int rows) {
    bits(values, at, rows);
    long[] codes = wide;
    for (int i = 0; i < rows; i++) {
      codes[i] = (codes[i] & MAGNITUDE) - 1 >>> 63;
    }
    narrow(out, rows);
  }

  /// Sets the code to 0 where the value is missing.
  public void clearMissing(double[] values, int at, byte[] codes, int rows) {
    bits(values, at, rows);
    long[] known = wide;
    for (int i = 0; i < rows; i++) {
      known[i] = (known[i] & MAGNITUDE) - INFINITY - 1 >> 63;
    }
    byte[] marks = mask;
    narrow(marks, rows);
    for (int i = 0; i < rows; i++) {
      codes[i] = (byte) (codes[i] & marks[i]);
    }
  }
}
