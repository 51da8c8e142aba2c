package org.parkwright.kernel.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parkwright.kernel.composite.uncertainty.Design;
import org.parkwright.kernel.composite.uncertainty.Experiment;
import org.parkwright.kernel.composite.uncertainty.Factor;
import org.parkwright.kernel.composite.uncertainty.RankDistribution;

/// The hundred runs that COINr made of the ASEM index with other treatments, scales, weights and
/// means, replayed from its table of draws.
class AsemUncertaintyTest {
  @Test
  void hundred_runs_of_COINr_are_replayed_to_the_last_rank() {
    List<NamedCsvRecord> drawn = Tables.records("sens_ua100_design");
    Experiment experiment = experiment();
    Design design =
        new Design.Given(
            drawn.stream()
                .map(
                    r ->
                        new double[] {
                          middle(r.getField("winmax"), 5),
                          middle(r.getField("norm_alt"), 2),
                          middle(r.getField("weight_set"), 100),
                          middle(r.getField("agg_alt"), 2)
                        })
                .toArray(double[][]::new));
    List<NamedCsvRecord> theirRanks = Tables.records("sens_ua100_ranks");
    List<NamedCsvRecord> theirScores = Tables.records("sens_ua100_scores");
    double[][] scores = new double[100][];
    int[][] ranks = new int[100][];

    Experiment.Outcome outcome =
        experiment.run(
            design,
            (run, s, r) -> {
              scores[run] = s.clone();
              ranks[run] = r.clone();
            });

    List<String> units = outcome.ranks().units();
    for (int row = 0; row < theirRanks.size(); row++) {
      int unit = units.indexOf(theirRanks.get(row).getField("uCode"));
      for (int run = 0; run < 100; run++) {
        String column = "r_" + (run + 1);
        assertThat(ranks[run][unit])
            .as("rank of %s in run %d", units.get(unit), run + 1)
            .isEqualTo(Integer.parseInt(theirRanks.get(row).getField(column)));
        double score = Double.parseDouble(theirScores.get(row).getField(column));
        assertThat(theirScores.get(row).getField("uCode")).isEqualTo(units.get(unit));
        assertThat(scores[run][unit])
            .as("score of %s in run %d", units.get(unit), run + 1)
            .isCloseTo(score, within(1e-9 * Math.abs(score)));
      }
    }
    assertSummaries(outcome);
  }

  private static void assertSummaries(Experiment.Outcome outcome) {
    RankDistribution ranks = outcome.ranks();
    for (NamedCsvRecord row : Tables.records("sens_ua100_rankstats")) {
      int unit = ranks.units().indexOf(row.getField("uCode"));
      assertThat(ranks.nominal()[unit]).isEqualTo(Integer.parseInt(row.getField("Nominal")));
      assertThat(ranks.mean(unit)).isCloseTo(number(row, "Mean"), within(1e-12));
      assertThat(ranks.quantile(unit, 0.5)).isCloseTo(number(row, "Median"), within(1e-12));
      assertThat(ranks.quantile(unit, 0.05)).isCloseTo(number(row, "Q5"), within(1e-12));
      assertThat(ranks.quantile(unit, 0.95)).isCloseTo(number(row, "Q95"), within(1e-12));
    }
    List<NamedCsvRecord> target = Tables.records("sens_ua100_target");
    for (int run = 0; run < target.size(); run++) {
      assertThat(outcome.shift()[run])
          .isCloseTo(number(target.get(run), "mean_abs_rank_change"), within(1e-12));
    }
  }

  private static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }

  /// The middle of the part of 0..1 that stands for an option counted from 1.
  private static double middle(String option, int options) {
    return (Integer.parseInt(option) - 0.5) / options;
  }

  static Experiment experiment() {
    List<UnaryOperator<Recipe>> treatments =
        IntStream.rangeClosed(1, 5)
            .<UnaryOperator<Recipe>>mapToObj(
                most ->
                    recipe ->
                        recipe.treating(
                            new Treatment(2, 3.5, most, new Transformation.ShiftedLog())))
            .toList();
    List<UnaryOperator<Recipe>> scales =
        List.of(
            recipe -> recipe.normalising(new Normalisation.MinMax(1, 100)),
            recipe -> recipe.normalising(new Normalisation.ZScore(10, 2)));
    List<UnaryOperator<Recipe>> means =
        List.of(
            recipe -> recipe.aggregating(new Aggregation.Arithmetic()),
            recipe -> recipe.aggregating(new Aggregation.Geometric()));
    return new Experiment(
        Tables.hierarchy(),
        Tables.numbers("input_iData"),
        Tables.recipe(),
        List.of(
            new Factor.Choice("outliers", treatments),
            new Factor.Choice("scale", scales),
            new Factor.WeightSets("weights", weightSets()),
            new Factor.Choice("means", means)));
  }

  private static List<Hierarchy> weightSets() {
    Map<Integer, Map<String, Double>> bySet = new HashMap<>();
    for (NamedCsvRecord row : Tables.records("sens_noisy_weight_sets")) {
      bySet
          .computeIfAbsent(Integer.valueOf(row.getField("weight_set")), set -> new HashMap<>())
          .put(row.getField("iCode"), number(row, "Weight"));
    }
    Hierarchy tree = Tables.hierarchy();
    List<Hierarchy> sets = new ArrayList<>();
    for (int set = 1; set <= bySet.size(); set++) {
      Map<String, Double> weights = bySet.get(set);
      sets.add(tree.map(node -> node.weighing(weights.getOrDefault(node.code(), node.weight()))));
    }
    return sets;
  }
}
