package org.parkwright.kernel.composite;

import java.util.Arrays;

/// How the elements of a group become one number for each unit.
public sealed interface Aggregation {

  /// The numbers of all units.
  ///
  /// @param columns of the elements, by unit; NaN where missing
  /// @param weights one for each element, 0 or more
  double[] of(double[][] columns, double[] weights);

  /// A mean of the elements, unit by unit.
  ///
  /// Missing elements (NaN) are left out and the weights of the others carry the whole.
  sealed interface Mean extends Aggregation {

    /// The number of one unit.
    ///
    /// @param values of the elements, NaN where missing
    /// @param weights one each, 0 or more
    /// @return NaN when no element with a weight is there, or when the mean is not defined for them
    double of(double[] values, double[] weights);

    @Override
    default double[] of(double[][] columns, double[] weights) {
      int units = columns.length == 0 ? 0 : columns[0].length;
      double[] out = new double[units];
      double[] values = new double[columns.length];
      for (int u = 0; u < units; u++) {
        for (int c = 0; c < columns.length; c++) {
          values[c] = columns[c][u];
        }
        out[u] = of(values, weights);
      }
      return out;
    }
  }

  /// Copeland's score: how many units this one beats, less how many beat it. One beats another
  /// when it is better in elements with more than half of the weight ([Outranking]); nothing is
  /// made good by being far ahead.
  record Copeland() implements Aggregation {
    @Override
    public double[] of(double[][] columns, double[] weights) {
      return Outranking.of(columns, weights).copeland();
    }
  }

  /// `Σ w x / Σ w`: a weakness in one element is made good by strength in another.
  record Arithmetic() implements Mean {
    @Override
    public double of(double[] values, double[] weights) {
      double sum = 0;
      double weight = 0;
      for (int i = 0; i < values.length; i++) {
        if (!Double.isNaN(values[i])) {
          sum += weights[i] * values[i];
          weight += weights[i];
        }
      }
      return sum / weight;
    }
  }

  /// `exp(Σ w ln x / Σ w)`: the lower an element, the less others make it good. A zero makes the
  /// whole zero; with a negative number it is not defined (NaN).
  record Geometric() implements Mean {
    @Override
    public double of(double[] values, double[] weights) {
      double sum = 0;
      double weight = 0;
      for (int i = 0; i < values.length; i++) {
        if (!Double.isNaN(values[i]) && weights[i] > 0) {
          if (values[i] < 0) {
            return Double.NaN;
          }
          sum += weights[i] * Math.log(values[i]);
          weight += weights[i];
        }
      }
      return Math.exp(sum / weight);
    }
  }

  /// `Σ w / Σ (w / x)`: stricter still. A zero makes the whole zero; negative numbers: not defined.
  record Harmonic() implements Mean {
    @Override
    public double of(double[] values, double[] weights) {
      return new PowerMean(-1).of(values, weights);
    }
  }

  /// `(Σ w x^p / Σ w)^(1/p)`: 1 is the arithmetic mean, 0 the geometric, -1 the harmonic.
  record PowerMean(double power) implements Mean {
    @Override
    public double of(double[] values, double[] weights) {
      if (power == 0) {
        return new Geometric().of(values, weights);
      }
      double sum = 0;
      double weight = 0;
      for (int i = 0; i < values.length; i++) {
        if (!Double.isNaN(values[i]) && weights[i] > 0) {
          if (values[i] < 0 && power != Math.rint(power) || values[i] < 0 && power < 0) {
            return Double.NaN;
          }
          sum += weights[i] * Math.pow(values[i], power);
          weight += weights[i];
        }
      }
      return Math.pow(sum / weight, 1 / power);
    }
  }

  /// The weighted median: half of the weight lies on either side. When a half ends exactly between
  /// two numbers, their mean.
  record Median() implements Mean {
    @Override
    public double of(double[] values, double[] weights) {
      double[][] known =
          java.util.stream.IntStream.range(0, values.length)
              .filter(i -> !Double.isNaN(values[i]) && weights[i] > 0)
              .mapToObj(i -> new double[] {values[i], weights[i]})
              .sorted((a, b) -> Double.compare(a[0], b[0]))
              .toArray(double[][]::new);
      double half = Arrays.stream(known).mapToDouble(pair -> pair[1]).sum() / 2;
      double below = 0;
      for (int i = 0; i < known.length; i++) {
        below += known[i][1];
        if (Math.abs(below - half) <= 1e-12 * half && i + 1 < known.length) {
          return (known[i][0] + known[i + 1][0]) / 2;
        }
        if (below > half) {
          return known[i][0];
        }
      }
      return Double.NaN;
    }
  }
}
