package org.parkwright.kernel.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.kernel.stats.Correlation;
import org.parkwright.kernel.stats.Cronbach;
import org.parkwright.kernel.stats.PrincipalComponents;
import org.parkwright.kernel.table.Columns;

/// Statistics of the ASEM example against those of R.
class AsemStatisticsTest {
  private final CompositeIndex index = Tables.index(Tables.recipe());

  @ParameterizedTest
  @EnumSource
  void correlations_are_those_of_R(Correlation kind) {
    String name =
        "ref_corr_indicators_aggregated_" + kind.name().toLowerCase(java.util.Locale.ROOT);
    List<NamedCsvRecord> theirs = Tables.records(name);
    assertThat(theirs).hasSizeGreaterThan(1000);
    for (NamedCsvRecord row : theirs) {
      double expected = Tables.number(row.getField("Correlation"));
      if (!Double.isNaN(expected)) {
        assertThat(
                kind.of(
                    index.aggregated().column(row.getField("Var1")),
                    index.aggregated().column(row.getField("Var2"))))
            .as("%s of %s and %s", kind, row.getField("Var1"), row.getField("Var2"))
            .isCloseTo(expected, within(1e-9));
      }
    }
  }

  @Test
  void alpha_is_that_of_R() {
    for (NamedCsvRecord row : Tables.records("ref_cronbach_alpha_raw")) {
      String group = row.getField("set");
      double[][] columns = members(group, index.raw());
      assertThat(Cronbach.alpha(columns))
          .as(group)
          .isCloseTo(Double.parseDouble(row.getField("alpha")), within(1e-9));
    }
  }

  /// Columns of a group's indicators; of all indicators for `all`.
  private double[][] members(String group, Columns columns) {
    List<Node> nodes =
        group.equals("all") ? index.hierarchy().indicators() : index.hierarchy().members(group);
    return nodes.stream().map(node -> columns.column(node.code())).toArray(double[][]::new);
  }

  @Test
  void principal_components_are_those_of_R() {
    for (NamedCsvRecord row : Tables.records("ref_pca_variance_level1")) {
      PrincipalComponents found =
          PrincipalComponents.of(members(row.getField("group"), index.normalised()));
      int component = Integer.parseInt(row.getField("pc")) - 1;
      assertThat(found.deviations()[component])
          .as(row.getField("group") + " " + component)
          .isCloseTo(Double.parseDouble(row.getField("sdev")), within(1e-9));
      assertThat(found.shares()[component])
          .isCloseTo(Double.parseDouble(row.getField("var_share")), within(1e-9));
    }
  }

  @Test
  void effective_weights_are_those_of_COINr() {
    for (NamedCsvRecord row : Tables.records("ref_effective_weights")) {
      assertThat(index.hierarchy().effectiveWeight(row.getField("iCode")))
          .as(row.getField("iCode"))
          .isCloseTo(Double.parseDouble(row.getField("EffWeight")), within(1e-12));
    }
  }
}
