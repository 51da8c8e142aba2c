package org.parkwright.kernel.composite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.kernel.stats.Quantiles;

/// What stands in for missing numbers while an index is computed. An imputed number is never
/// written into the evidence, and results say how many there were.
public sealed interface Imputation {

  /// A column with its gaps filled as far as the method can; the given one is left as it is.
  double[] fill(double[] column);

  /// Gaps stay gaps.
  record None() implements Imputation {
    @Override
    public double[] fill(double[] column) {
      return column.clone();
    }
  }

  /// The mean, or the median, of those that have a number.
  record Middle(boolean median) implements Imputation {
    @Override
    public double[] fill(double[] column) {
      double middle = middle(Quantiles.sorted(column), median);
      return Arrays.stream(column).map(x -> !Double.isNaN(x) ? x : middle).toArray();
    }
  }

  /// The mean, or the median, of those in the same group that have a number; a gap in a group
  /// without any stays a gap.
  ///
  /// @param groups the group of each unit, by row
  record OfGroup(List<String> groups, boolean median) implements Imputation {
    public OfGroup {
      groups = List.copyOf(groups);
    }

    @Override
    public double[] fill(double[] column) {
      if (column.length != groups.size()) {
        throw new IllegalArgumentException(
            "%d units have groups, the column has %d".formatted(groups.size(), column.length));
      }
      Map<String, Double> middles = new HashMap<>();
      double[] out = column.clone();
      for (int i = 0; i < out.length; i++) {
        if (Double.isNaN(out[i])) {
          out[i] = middles.computeIfAbsent(groups.get(i), group -> ofGroup(column, group));
        }
      }
      return out;
    }

    private double ofGroup(double[] column, String group) {
      double[] members = column.clone();
      for (int i = 0; i < members.length; i++) {
        if (!groups.get(i).equals(group)) {
          members[i] = Double.NaN;
        }
      }
      return middle(Quantiles.sorted(members), median);
    }
  }

  /// The last earlier number of the same unit.
  ///
  /// @param units the unit of each row; several rows per unit, one for each time
  /// @param times the time of each row, by row
  record LastObservation(List<String> units, double[] times) implements Imputation {
    public LastObservation {
      units = List.copyOf(units);
      if (units.size() != times.length) {
        throw new IllegalArgumentException(
            "%d rows have a unit, %d a time".formatted(units.size(), times.length));
      }
    }

    @Override
    public double[] fill(double[] column) {
      double[] out = column.clone();
      Map<String, Double> last = new HashMap<>();
      java.util.stream.IntStream.range(0, column.length)
          .boxed()
          .sorted((a, b) -> Double.compare(times[a], times[b]))
          .forEach(
              row -> {
                String unit = units.get(row);
                if (!Double.isNaN(column[row])) {
                  last.put(unit, column[row]);
                } else {
                  out[row] = last.getOrDefault(unit, Double.NaN);
                }
              });
      return out;
    }
  }

  private static double middle(double[] sorted, boolean median) {
    return median
        ? Quantiles.of(sorted, 0.5)
        : sorted.length == 0 ? Double.NaN : Arrays.stream(sorted).sum() / sorted.length;
  }
}
