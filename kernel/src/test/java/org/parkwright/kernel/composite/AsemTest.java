package org.parkwright.kernel.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkwright.kernel.table.Columns;

/// The ASEM index of 51 countries, step by step against the tables that COINr 1.1.14 wrote.
class AsemTest {
  @Test
  void every_step_gives_the_table_of_COINr() {
    CompositeIndex index = Tables.index(Tables.recipe());

    Tables.assertSame(index.raw(), "ref_data_raw");
    Tables.assertSame(index.denominated(), "ref_data_denominated");
    Tables.assertSame(index.imputed(), "ref_data_imputed");
    Tables.assertSame(index.screened(), "ref_data_screened");
    Tables.assertSame(index.treated(), "ref_data_treated");
    Tables.assertSame(index.normalised(), "ref_data_normalised");
    Tables.assertSame(index.aggregated(), "ref_data_aggregated");
  }

  @Test
  void ranks_are_those_of_COINr() {
    CompositeIndex index = Tables.index(Tables.recipe());
    for (NamedCsvRecord row : Tables.records("ref_results_ranks")) {
      int unit = index.units().indexOf(row.getField("uCode"));
      for (Node node : index.hierarchy().indicators()) {
        assertThat(index.ranks(node.code())[unit])
            .as("%s in %s", row.getField("uCode"), node.code())
            .isEqualTo(Double.parseDouble(row.getField(node.code())));
      }
      assertThat(index.ranks("Index")[unit]).isEqualTo(Double.parseDouble(row.getField("Index")));
    }
  }

  @Test
  void outliers_are_treated_as_COINr_treats_them() {
    assertTreated(Tables.index(Tables.recipe()), "ref_treat_details");
    Treatment two = new Treatment(2, 3.5, 2, new Transformation.ShiftedLog());
    CompositeIndex index = Tables.index(Tables.recipe().treating(two));
    assertTreated(index, "alt_treat_winmax2_details");
    Tables.assertSame(index.treated(), "alt_treat_winmax2");
  }

  private static void assertTreated(CompositeIndex index, String name) {
    for (NamedCsvRecord row : Tables.records(name)) {
      String code = row.getField("iCode");
      Treatment.Treated treated = index.treatments().get(code);
      String winsorised = row.getField("winsorise.nwin");
      assertThat(treated.winsorised())
          .as("winsorised in %s of %s", code, name)
          .isEqualTo(winsorised.isEmpty() ? 0 : Integer.parseInt(winsorised));
      assertThat(treated.before().skewness())
          .as("skewness of %s before", code)
          .isEqualTo(Tables.number(row.getField("check_SkewKurt0.Skew")), within(1e-11));
      assertThat(treated.before().kurtosis())
          .as("kurtosis of %s before", code)
          .isEqualTo(Tables.number(row.getField("check_SkewKurt0.Kurt")), within(1e-10));
    }
  }

  @ParameterizedTest
  @CsvSource({"rank", "prank", "dist2max", "fracmax", "scaled", "minmax_1_100"})
  void other_scales_are_those_of_COINr(String name) {
    Normalisation scale =
        switch (name) {
          case "rank" -> new Normalisation.Rank();
          case "prank" -> new Normalisation.PercentileRank();
          case "dist2max" -> new Normalisation.DistanceToMaximum();
          case "fracmax" -> new Normalisation.FractionOfMaximum();
          case "scaled" -> new Normalisation.Scaled(0, 0.1);
          default -> new Normalisation.MinMax(1, 100);
        };
    CompositeIndex index = Tables.index(Tables.recipe().normalising(scale));
    Tables.assertSame(index.normalised(), "alt_norm_" + name);
    Tables.assertSame(index.aggregated(), "alt_norm_" + name + "__agg_amean");
  }

  @Test
  void distance_to_targets_is_that_of_COINr() {
    Columns treated = Tables.index(Tables.recipe()).treated();
    double[][] scaled =
        Tables.hierarchy().indicators().stream()
            .map(
                node ->
                    new Normalisation.DistanceToTarget(node.target().orElseThrow(), false)
                        .apply(treated.column(node.code()), node.direction()))
            .toArray(double[][]::new);
    Tables.assertSame(treated.with(treated.codes(), scaled), "alt_norm_dist2targ_iMeta");
  }

  @Test
  void other_means_are_those_of_COINr() {
    Recipe above = Tables.recipe().normalising(new Normalisation.MinMax(1, 100));
    Tables.assertSame(
        Tables.index(above.aggregating(new Aggregation.Geometric())).aggregated(),
        "alt_norm_minmax_1_100__agg_gmean");
    Tables.assertSame(
        Tables.index(above.aggregating(new Aggregation.PowerMean(-0.5))).aggregated(),
        "alt_agg_genmean_p-0.5_on_minmax_1_100");
    Tables.assertSame(
        Tables.index(
                Tables.recipe()
                    .aggregating(
                        new Aggregation.Arithmetic(),
                        new Aggregation.Geometric(),
                        new Aggregation.Arithmetic()))
            .aggregated(),
        "alt_agg_mixed_amean_gmean_amean_on_minmax_0_100");
  }

  @Test
  void pairs_are_compared_as_COINr_compares_them() {
    Columns normalised = Tables.index(Tables.recipe()).normalised();
    double[][] columns =
        normalised.codes().stream().map(normalised::column).toArray(double[][]::new);
    double[] equal = new double[columns.length];
    Arrays.fill(equal, 1);
    Outranking pairs = Outranking.of(columns, equal);
    Columns theirs = Tables.numbers("ref_outranking_matrix_all49_equal_weights");
    for (int i = 0; i < theirs.rows(); i++) {
      int a = normalised.units().indexOf(theirs.units().get(i));
      for (int j = 0; j < theirs.rows(); j++) {
        int b = normalised.units().indexOf(theirs.units().get(j));
        assertThat(pairs.share()[a][b]).isCloseTo(theirs.at(i, j), within(1e-12));
      }
    }
    double[] copeland = pairs.copeland();
    for (NamedCsvRecord row : Tables.records("ref_copeland_all49_equal_weights")) {
      int unit = normalised.units().indexOf(row.getField("uCode"));
      // A pair that is exactly equal counts 0; COINr's sum of shares falls short of a half by its
      // last digit there and counts the pair as lost (Austria against Slovenia).
      double equals = 0;
      for (double share : pairs.share()[unit]) {
        equals += share == 0.5 ? 1 : 0;
      }
      assertThat(copeland[unit])
          .as(row.getField("uCode"))
          .isBetween(
              Double.parseDouble(row.getField("copeland")) - equals,
              Double.parseDouble(row.getField("copeland")) + equals);
    }
  }
}
