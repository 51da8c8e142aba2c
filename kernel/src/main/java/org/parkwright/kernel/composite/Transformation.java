package org.parkwright.kernel.composite;

import java.util.Arrays;

/// A change of scale that draws in a long tail. Missing numbers (NaN) stay missing.
public sealed interface Transformation {

  /// The numbers on the new scale; the given ones are left as they are.
  double[] apply(double[] column);

  /// Nothing.
  record None() implements Transformation {
    @Override
    public double[] apply(double[] column) {
      return column.clone();
    }
  }

  /// `ln(x - min + (max - min) / 100)`, which suits columns with zeros and negative numbers.
  record ShiftedLog() implements Transformation {
    @Override
    public double[] apply(double[] column) {
      double[] ends = ends(column);
      double shift = 0.01 * (ends[1] - ends[0]);
      return Arrays.stream(column).map(x -> Math.log(x - ends[0] + shift)).toArray();
    }
  }

  /// `ln x`; all numbers must be positive.
  record Log() implements Transformation {
    @Override
    public double[] apply(double[] column) {
      refuseUpTo(0, column, "the logarithm");
      return Arrays.stream(column).map(Math::log).toArray();
    }
  }

  /// Box and Cox 1964: `(x^λ - 1) / λ`, for λ = 0 `ln x`.
  ///
  /// @param lambda the power; 1 leaves the form as it is
  /// @param shift whether a column with numbers of 0 or less is first moved so that its smallest
  ///     becomes 1 % of its range
  record BoxCox(double lambda, boolean shift) implements Transformation {
    @Override
    public double[] apply(double[] column) {
      double[] ends = ends(column);
      double move = shift && ends[0] <= 0 ? 0.01 * (ends[1] - ends[0]) - ends[0] : 0;
      if (move == 0) {
        refuseUpTo(0, column, "Box-Cox without a shift");
      }
      return Arrays.stream(column)
          .map(x -> lambda == 0 ? Math.log(x + move) : (Math.pow(x + move, lambda) - 1) / lambda)
          .toArray();
    }
  }

  /// Smallest and greatest number.
  private static double[] ends(double[] column) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double x : column) {
      least = x < least ? x : least;
      most = x > most ? x : most;
    }
    return new double[] {least, most};
  }

  private static void refuseUpTo(double limit, double[] column, String what) {
    for (int i = 0; i < column.length; i++) {
      if (column[i] <= limit) {
        throw new IllegalArgumentException(
            "%s needs numbers above %s; row %d is %s".formatted(what, limit, i + 1, column[i]));
      }
    }
  }
}
