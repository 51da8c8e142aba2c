package org.parkwright.kernel.composite;

import java.util.Arrays;
import org.parkwright.kernel.stats.Moments;
import org.parkwright.kernel.stats.Ranks;

/// How a column is brought to a scale that all columns share, more always being better.
///
/// A column in which less is better is turned round first (multiplied by -1). Missing numbers (NaN)
/// stay missing. A column that does not vary says nothing about who is better; what a method does
/// with it is told at each. Formulas: OECD and JRC, Handbook on Constructing Composite Indicators,
/// 2008, section 5; names and conventions of COINr.
public sealed interface Normalisation {

  /// A column on the new scale; the given one is left as it is.
  ///
  /// @param column its numbers, not yet turned round
  /// @param direction 1 when more is better, -1 when less is better
  double[] apply(double[] column, int direction);

  /// The worst becomes `low`, the best `high`, the rest lies between in proportion. A column that
  /// does not vary becomes missing.
  record MinMax(double low, double high) implements Normalisation {
    public MinMax {
      if (!(low < high)) {
        throw new IllegalArgumentException(
            "min-max needs a lower end below the upper; found " + low + " and " + high);
      }
    }

    @Override
    public double[] apply(double[] column, int direction) {
      double[] x = turned(column, direction);
      double least = least(x);
      double range = most(x) - least;
      return map(x, v -> range == 0 ? Double.NaN : (v - least) / range * (high - low) + low);
    }
  }

  /// Distance from the mean in standard deviations, put to a mean and deviation of choice.
  record ZScore(double mean, double deviation) implements Normalisation {
    @Override
    public double[] apply(double[] column, int direction) {
      double[] x = turned(column, direction);
      Moments m = Moments.of(x);
      return map(
          x,
          v -> m.deviation() == 0 ? Double.NaN : (v - m.mean()) / m.deviation() * deviation + mean);
    }
  }

  /// `(x - from) / by`: a fixed change of scale.
  record Scaled(double from, double by) implements Normalisation {
    public Scaled {
      if (by == 0) {
        throw new IllegalArgumentException("a scale cannot be divided by 0");
      }
    }

    @Override
    public double[] apply(double[] column, int direction) {
      return map(turned(column, direction), v -> (v - from) / by);
    }
  }

  /// The place from the worst, 1, upwards; equal numbers share the lowest of their places.
  record Rank() implements Normalisation {
    @Override
    public double[] apply(double[] column, int direction) {
      return fromBelow(column, direction);
    }
  }

  /// Borda's points: how many are worse. Equal numbers share the lowest of their places.
  record Borda() implements Normalisation {
    @Override
    public double[] apply(double[] column, int direction) {
      return map(fromBelow(column, direction), place -> place - 1);
    }
  }

  /// The share of the others that are worse, 0 to 1. A single unit becomes missing.
  record PercentileRank() implements Normalisation {
    @Override
    public double[] apply(double[] column, int direction) {
      double[] places = fromBelow(column, direction);
      long known = Arrays.stream(places).filter(p -> !Double.isNaN(p)).count();
      return map(places, p -> known < 2 ? Double.NaN : (p - 1) / (known - 1));
    }
  }

  /// One less the distance to the best, in ranges: the best is 1, the worst 0.
  record DistanceToMaximum() implements Normalisation {
    @Override
    public double[] apply(double[] column, int direction) {
      double[] x = turned(column, direction);
      double most = most(x);
      double range = most - least(x);
      return map(x, v -> range == 0 ? Double.NaN : 1 - (most - v) / range);
    }
  }

  /// One less the distance to a unit of reference, in its distance from the worst: the reference
  /// is 1, the worst 0, better than the reference is above 1 unless capped.
  ///
  /// @param row place of the unit, from 0
  record DistanceToReference(int row, boolean capped) implements Normalisation {
    @Override
    public double[] apply(double[] column, int direction) {
      double[] x = turned(column, direction);
      return towards(x, x[row], capped);
    }
  }

  /// One less the distance to a target, in the target's distance from the worst.
  ///
  /// @param target in the column's own unit, not turned round
  record DistanceToTarget(double target, boolean capped) implements Normalisation {
    @Override
    public double[] apply(double[] column, int direction) {
      return towards(turned(column, direction), direction * target, capped);
    }
  }

  /// The share of the greatest number.
  record FractionOfMaximum() implements Normalisation {
    @Override
    public double[] apply(double[] column, int direction) {
      double[] x = turned(column, direction);
      double most = most(x);
      return map(x, v -> most == 0 ? Double.NaN : v / most);
    }
  }

  /// Between two fixed posts, as in the Human Development Index.
  ///
  /// @param low the post that becomes 0, in the column's own unit
  /// @param high the post that becomes `scale`
  /// @param cut whether numbers beyond a post count as the post
  record Goalposts(double low, double high, double scale, boolean cut) implements Normalisation {
    public Goalposts {
      if (!(low < high)) {
        throw new IllegalArgumentException(
            "the lower post must stand below the upper; found " + low + " and " + high);
      }
    }

    @Override
    public double[] apply(double[] column, int direction) {
      return map(
          column,
          v -> {
            double part = (v - low) / (high - low);
            double better = direction == 1 ? part : 1 - part;
            return scale * (cut ? Math.min(1, Math.max(0, better)) : better);
          });
    }
  }

  private static double[] towards(double[] x, double goal, boolean capped) {
    double least = least(x);
    return map(
        x,
        v -> {
          double near = goal == least ? Double.NaN : 1 - (goal - v) / (goal - least);
          return capped && near > 1 ? 1 : near;
        });
  }

  /// Places from the worst upwards, equal numbers sharing the lowest.
  private static double[] fromBelow(double[] column, int direction) {
    return Ranks.ranking(map(column, v -> -direction * v));
  }

  private static double[] turned(double[] column, int direction) {
    return direction == 1 ? column : map(column, v -> -v);
  }

  private static double[] map(double[] column, java.util.function.DoubleUnaryOperator change) {
    double[] out = new double[column.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = !Double.isNaN(column[i]) ? change.applyAsDouble(column[i]) : Double.NaN;
    }
    return out;
  }

  private static double least(double[] x) {
    double least = Double.POSITIVE_INFINITY;
    for (double v : x) {
      least = v < least ? v : least;
    }
    return least;
  }

  private static double most(double[] x) {
    double most = Double.NEGATIVE_INFINITY;
    for (double v : x) {
      most = v > most ? v : most;
    }
    return most;
  }
}
