package org.parkwright.kernel.composite;

import java.util.Arrays;
import org.parkwright.kernel.stats.Moments;

/// What is done about outliers before columns are compared.
///
/// A column passes when it is not strongly skewed or not strongly peaked. One that does not is
/// winsorised: its most extreme numbers are set to the next one, step by step, until it passes or
/// too many would be changed. One that still does not pass is transformed from its original numbers
/// (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, section 5.3; the order of
/// steps is that of COINr).
///
/// @param skewness a column passes below this absolute skewness ...
/// @param kurtosis ... or below this excess kurtosis
/// @param most how many numbers may be winsorised, 0 or more
/// @param then what follows when that is not enough
public record Treatment(double skewness, double kurtosis, int most, Transformation then) {

  /// The limits that are most in use, |skewness| 2 and kurtosis 3.5, with five numbers at most.
  public static final Treatment USUAL = new Treatment(2, 3.5, 5, new Transformation.ShiftedLog());

  public Treatment {
    if (most < 0) {
      throw new IllegalArgumentException("0 or more numbers are winsorised; found " + most);
    }
  }

  /// One column, treated.
  ///
  /// @param column the numbers after treatment
  /// @param before of the numbers as they came
  /// @param winsorised how many numbers were set to the next one; -1 when that did not suffice, so
  ///     that the original numbers were transformed
  /// @param after of the winsorised numbers, the same as before when none were
  /// @param last of the numbers after treatment
  /// @param passes whether the column passes now
  public record Treated(
      double[] column,
      Moments before,
      int winsorised,
      boolean transformed,
      Moments after,
      Moments last,
      boolean passes) {}

  /// Treats one column; the given one is left as it is.
  public Treated treat(double[] column) {
    Moments before = Moments.of(column);
    if (passes(before)) {
      return new Treated(column, before, 0, false, before, before, true);
    }
    double[] changed = column.clone();
    Moments now = before;
    int count = 0;
    boolean high = before.skewness() >= 0;
    while (!passes(now) && count < most) {
      count = towardsNext(changed, high);
      now = Moments.of(changed);
    }
    if (passes(now)) {
      return new Treated(changed, before, count, false, now, now, true);
    }
    double[] transformed = then.apply(column);
    Moments last = Moments.of(transformed);
    return new Treated(transformed, before, count, true, now, last, passes(last));
  }

  private boolean passes(Moments moments) {
    // A column that does not vary, or is too short to tell, has no outliers.
    return !(Math.abs(moments.skewness()) >= skewness && moments.kurtosis() >= kurtosis);
  }

  /// Sets all numbers that equal the most extreme one to the next; tells how many these are now.
  private static int towardsNext(double[] column, boolean high) {
    double sign = high ? 1 : -1;
    double extreme = Double.NEGATIVE_INFINITY;
    double next = Double.NEGATIVE_INFINITY;
    for (double x : column) {
      double signed = sign * x;
      if (signed > extreme) {
        next = extreme;
        extreme = signed;
      } else if (signed < extreme && signed > next) {
        next = signed;
      }
    }
    double from = sign * extreme;
    double to = sign * next;
    int count = 0;
    for (int i = 0; i < column.length; i++) {
      if (column[i] == from) {
        column[i] = to;
        count++;
      }
    }
    return count;
  }

  @Override
  public String toString() {
    return Arrays.toString(new double[] {skewness, kurtosis, most}) + " then " + then;
  }
}
