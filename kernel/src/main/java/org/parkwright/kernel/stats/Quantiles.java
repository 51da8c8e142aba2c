package org.parkwright.kernel.stats;

import java.util.Arrays;

/// Order statistics of a column; missing numbers (NaN) are left out.
public final class Quantiles {
  private Quantiles() {}

  /// The numbers that are there, in order.
  public static double[] sorted(double[] column) {
    double[] known = Arrays.stream(column).filter(x -> !Double.isNaN(x)).toArray();
    Arrays.sort(known);
    return known;
  }

  /// The quantile between the neighbours in order, linearly (type 7 of Hyndman and Fan 1996, The
  /// American Statistician 50, 361-365).
  ///
  /// @param sorted numbers in order, none missing
  /// @param share 0 to 1; 0.5 is the median
  /// @return NaN when there are no numbers
  public static double of(double[] sorted, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a quantile's share lies in 0..1; found " + share);
    }
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    if (below == sorted.length - 1) {
      return sorted[below];
    }
    double part = place - below;
    return sorted[below] + part * (sorted[below + 1] - sorted[below]);
  }

  /// The median; NaN when there are no numbers.
  public static double median(double[] column) {
    return of(sorted(column), 0.5);
  }
}
