package org.parkwright.kernel.table;

import java.util.function.DoublePredicate;

/// A closed interval of doubles, into which a comparison with a fixed limit is folded.
///
/// A comparison such as "the value, converted to another unit, is at least 30 within a relative
/// tolerance" is monotone in the value, even in floating-point arithmetic: rounding never swaps
/// two results. So there is one smallest double that passes, and bisection over the at most 2^64
/// doubles finds it in 64 steps. After that the comparison is a plain `from <= value`, with the
/// same answer for every double: no tolerance, no conversion and no power is left in the loop.
///
/// @param from smallest member
/// @param to largest member; below `from` when the interval is empty
public record Interval(double from, double to) {

  /// Every number.
  public static final Interval ALL =
      new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /// No number.
  public static final Interval NONE =
      new Interval(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  public Interval {
    if (Double.isNaN(from) || Double.isNaN(to)) {
      throw new IllegalArgumentException("an interval needs bounds; found " + from + ", " + to);
    }
  }

  /// The finite doubles from the first one that passes; whatever lies above a double that passes
  /// must pass too.
  public static Interval above(DoublePredicate passes) {
    if (!passes.test(Double.MAX_VALUE)) {
      return NONE;
    }
    if (passes.test(-Double.MAX_VALUE)) {
      return ALL;
    }
    long fails = place(-Double.MAX_VALUE);
    long holds = place(Double.MAX_VALUE);
    while (fails + 1 < holds) {
      // The mean, rounded down, without overflow.
      long middle = (fails & holds) + ((fails ^ holds) >> 1);
      if (passes.test(at(middle))) {
        holds = middle;
      } else {
        fails = middle;
      }
    }
    return new Interval(at(holds), Double.POSITIVE_INFINITY);
  }

  /// The finite doubles up to the last one that passes; whatever lies below a double that passes
  /// must pass too.
  public static Interval below(DoublePredicate passes) {
    Interval mirrored = above(x -> passes.test(-x));
    return new Interval(-mirrored.to, -mirrored.from);
  }

  /// What both contain.
  public Interval and(Interval other) {
    return new Interval(Math.max(from, other.from), Math.min(to, other.to));
  }

  /// Whether the number lies inside; NaN never does.
  public boolean contains(double value) {
    return value >= from && value <= to;
  }

  /// Place of a double in the order of all doubles.
  private static long place(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return bits ^ ((bits >> 63) & Long.MAX_VALUE);
  }

  private static double at(long place) {
    return Double.longBitsToDouble(place ^ ((place >> 63) & Long.MAX_VALUE));
  }
}
