package org.parkwright.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.index.Inputs.Input;
import org.parkwright.domain.index.columns.ColumnPlan;
import org.parkwright.domain.index.columns.Columns;

/// Parks that do not exist, for measuring: every input of an index system drawn from its plausible
/// range, one figure in eight missing, one denominator in fifty zero, and in every sixth column one
/// figure in fifty declared not applicable. Earlier years lie within -30 and +25 % of the period's
/// figure. The same seed gives the same parks.
final class SyntheticParks {

  /// One column as drawn.
  ///
  /// @param notApplicable null where nothing is declared not applicable
  record Drawn(double[] values, boolean @Nullable [] notApplicable) {}

  private final int rows;
  private final Map<Input, Drawn> drawn = new LinkedHashMap<>();

  private SyntheticParks(int rows) {
    this.rows = rows;
  }

  static SyntheticParks of(ColumnPlan plan, Dictionary dictionary, int rows, long seed) {
    SyntheticParks parks = new SyntheticParks(rows);
    SplittableRandom random = new SplittableRandom(seed);
    List<Input> inputs = new ArrayList<>(plan.inputs());
    inputs.sort(null);
    Map<String, double[]> levels = new LinkedHashMap<>();
    for (Input input : inputs) {
      Kind kind = dictionary.get(input.variable()).kind();
      double[] now =
          levels.computeIfAbsent(input.variable(), code -> parks.figures(kind, random.split()));
      boolean masked = parks.drawn.size() % 6 == 5;
      parks.drawn.put(input, parks.column(now, input.yearsBack(), masked, random.split()));
    }
    return parks;
  }

  private double[] figures(Kind kind, SplittableRandom random) {
    double[] figures = new double[rows];
    for (int row = 0; row < rows; row++) {
      figures[row] =
          switch (kind) {
            case Kind.YesNo yes -> random.nextInt(3) / 2.0;
            case Kind.Choice choice -> random.nextInt(choice.options().size());
            case Kind.Amount amount -> amount(amount, random);
          };
    }
    return figures;
  }

  /// Percentages evenly, other amounts evenly on a logarithmic scale of at most two decades.
  private static double amount(Kind.Amount amount, SplittableRandom random) {
    double high = Math.min(amount.plausibleHigh(), 1e12);
    if (random.nextInt(50) == 0) {
      return 0;
    }
    if (amount.unit().isPure() || amount.plausibleHigh() <= 0) {
      double low = Math.max(amount.plausibleLow(), -1e12);
      return low + random.nextDouble() * (high - low);
    }
    double low = Math.max(amount.plausibleLow(), high / 100);
    return low * Math.pow(high / low, random.nextDouble());
  }

  private Drawn column(double[] now, int yearsBack, boolean masked, SplittableRandom random) {
    double[] values = new double[rows];
    boolean[] not = masked ? new boolean[rows] : null;
    for (int row = 0; row < rows; row++) {
      double year = yearsBack == 0 ? 1 : 0.7 + 0.55 * random.nextDouble();
      values[row] = random.nextInt(8) == 0 ? Double.NaN : now[row] * year;
      if (not != null && random.nextInt(50) == 0) {
        not[row] = true;
        values[row] = Double.NaN;
      }
    }
    return new Drawn(values, not);
  }

  int rows() {
    return rows;
  }

  Map<Input, Drawn> drawn() {
    return drawn;
  }

  /// Inputs that some parks declared not applicable.
  Set<Input> masked() {
    return drawn.entrySet().stream()
        .filter(entry -> entry.getValue().notApplicable() != null)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// Bytes that one reading of all columns moves.
  long bytes() {
    long bytes = 0;
    for (Drawn column : drawn.values()) {
      bytes += rows * (column.notApplicable() == null ? 8L : 9L);
    }
    return bytes;
  }

  Columns columns() {
    Columns columns = Columns.ofRows(rows);
    for (Map.Entry<Input, Drawn> entry : drawn.entrySet()) {
      boolean[] not = entry.getValue().notApplicable();
      columns =
          not == null
              ? columns.with(entry.getKey(), entry.getValue().values())
              : columns.with(entry.getKey(), entry.getValue().values(), not);
    }
    return columns;
  }
}
