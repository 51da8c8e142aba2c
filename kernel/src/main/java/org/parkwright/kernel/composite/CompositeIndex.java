package org.parkwright.kernel.composite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.kernel.stats.Ranks;
import org.parkwright.kernel.table.Columns;

/// An index with every step on the way to it, so that any number can be followed back.
///
/// @param hierarchy what it consists of
/// @param recipe how it was made
/// @param raw the indicators as they came
/// @param denominated each divided by its denominator
/// @param imputed gaps filled
/// @param screened only the units that take part; the same units from here on
/// @param treated outliers treated
/// @param treatments what was done to each indicator, by code; empty without treatment
/// @param normalised on one scale, more always being better
/// @param aggregated the indicators and all groups, the top last
public record CompositeIndex(
    Hierarchy hierarchy,
    Recipe recipe,
    Columns raw,
    Columns denominated,
    Columns imputed,
    Columns screened,
    Columns treated,
    Map<String, Treatment.Treated> treatments,
    Columns normalised,
    Columns aggregated) {

  /// Computes an index.
  ///
  /// @param columns units with all indicators, and the denominators they name
  /// @throws IllegalArgumentException naming the column that is not there
  public static CompositeIndex of(Hierarchy hierarchy, Columns columns, Recipe recipe) {
    List<Node> indicators = hierarchy.indicators();
    Columns raw = columns.only(indicators.stream().map(Node::code).toList());
    Columns denominated = denominated(raw, indicators, columns);
    Columns imputed = denominated.map(recipe.imputation()::fill);
    Columns screened = imputed.rows(recipe.screening().kept(imputed));

    Map<String, Treatment.Treated> treatments = new LinkedHashMap<>();
    recipe
        .treatment()
        .ifPresent(
            treatment ->
                indicators.forEach(
                    node ->
                        treatments.put(
                            node.code(), treatment.treat(screened.column(node.code())))));
    Columns treated =
        treatments.isEmpty()
            ? screened
            : screened.with(
                screened.codes(),
                treatments.values().stream()
                    .map(Treatment.Treated::column)
                    .toArray(double[][]::new));

    Columns normalised =
        treated.with(
            treated.codes(),
            indicators.stream()
                .map(
                    node ->
                        recipe
                            .normalisationOf(node)
                            .apply(treated.column(node.code()), node.direction()))
                .toArray(double[][]::new));
    return new CompositeIndex(
        hierarchy,
        recipe,
        raw,
        denominated,
        imputed,
        screened,
        treated,
        treatments,
        normalised,
        aggregated(hierarchy, normalised, recipe));
  }

  private static Columns denominated(Columns raw, List<Node> indicators, Columns all) {
    double[][] out = new double[indicators.size()][];
    for (int i = 0; i < out.length; i++) {
      double[] x = raw.column(i);
      Optional<String> by = indicators.get(i).denominator();
      if (by.isEmpty()) {
        out[i] = x;
        continue;
      }
      double[] divisor = all.column(by.get());
      out[i] = new double[x.length];
      for (int u = 0; u < x.length; u++) {
        // Nothing can be said per unit of nothing.
        out[i][u] = divisor[u] == 0 ? Double.NaN : x[u] / divisor[u];
      }
    }
    return raw.with(raw.codes(), out);
  }

  private static Columns aggregated(Hierarchy hierarchy, Columns normalised, Recipe recipe) {
    Columns all = normalised;
    for (int level = 2; level <= hierarchy.levels(); level++) {
      List<String> codes = new ArrayList<>();
      List<double[]> numbers = new ArrayList<>();
      for (Node group : hierarchy.level(level)) {
        codes.add(group.code());
        numbers.add(
            group(hierarchy.members(group.code()), all, recipe.aggregationOf(level), recipe));
      }
      all = all.and(codes, numbers.toArray(double[][]::new));
    }
    return all;
  }

  private static double[] group(
      List<Node> members, Columns all, Aggregation aggregation, Recipe recipe) {
    double[][] columns =
        members.stream().map(node -> all.column(node.code())).toArray(double[][]::new);
    double[] weights = members.stream().mapToDouble(Node::weight).toArray();
    double[] out = aggregation.of(columns, weights);
    double whole = 0;
    for (double weight : weights) {
      whole += weight;
    }
    for (int u = 0; u < out.length; u++) {
      double there = 0;
      for (int c = 0; c < columns.length; c++) {
        there += !Double.isNaN(columns[c][u]) ? weights[c] : 0;
      }
      if (there == 0 || there < recipe.enough() * whole) {
        out[u] = Double.NaN;
      }
    }
    return out;
  }

  /// The units that take part.
  public List<String> units() {
    return aggregated.units();
  }

  /// Scores of the units in one element, NaN where there is none.
  public double[] scores(String code) {
    return aggregated.column(code);
  }

  /// Scores at the top.
  public double[] scores() {
    return scores(hierarchy.top().code());
  }

  /// Ranks of the units in one element: the best is 1, equal scores share the best of their
  /// places, NaN where there is no score.
  public double[] ranks(String code) {
    return Ranks.ranking(scores(code));
  }

  @Override
  public String toString() {
    return hierarchy + " for " + units().size() + " units";
  }
}
