package org.parkwright.domain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.domain.Field.DICTIONARY;
import static org.parkwright.domain.Field.park;
import static org.parkwright.domain.Field.seen;
import static org.parkwright.domain.Field.share;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.Field;
import org.parkwright.domain.Spoken;
import org.parkwright.kernel.quantity.Quantity;

class WorkedFormulaTest {
  private static String worked(Formula formula, Field.Reports reports) {
    return WorkedFormula.of(formula, reports.evidence(), DICTIONARY, Spoken.ENGLISH);
  }

  @Test
  void aRatioShowsBothFiguresWithTheirUnits() {
    assertThat(
            worked(share("water.fresh", "iva"), park().says("water.fresh", 800).says("iva", 100)))
        .isEqualTo("800 m³ / 100 10⁴ CNY");
  }

  @Test
  void growthShowsBothEndsAndTheRoot() {
    Field.Reports reports =
        park()
            .says("energy.total", 2024, 110)
            .says("energy.total", 2021, 100)
            .says("iva", 2024, 121)
            .says("iva", 2021, 100);
    assertThat(worked(new Formula.Growth(seen("energy.total"), 3), reports))
        .isEqualTo("(110 tce / 100 tce)^(1/3) − 1");
    assertThat(worked(new Formula.Elasticity(seen("energy.total"), seen("iva"), 3), reports))
        .isEqualTo("((110 tce / 100 tce)^(1/3) − 1) / ((121 10⁴ CNY / 100 10⁴ CNY)^(1/3) − 1)");
    assertThat(worked(new Formula.Reduction(seen("energy.total"), 3), reports))
        .isEqualTo("1 − (110 tce / 100 tce)^(1/3)");
  }

  @Test
  void whatIsNotKnownIsAQuestionMark() {
    assertThat(worked(share("water.fresh", "iva"), park().says("iva", 100)))
        .isEqualTo("? / 100 10⁴ CNY");
  }

  @Test
  void partsKeepTheirBrackets() {
    Formula formula =
        new Formula.Ratio(
            new Formula.Sum(List.of(seen("water.fresh"), seen("water.reused"))),
            new Formula.Fixed(Quantity.of(2, "m³")),
            Formula.WhenZero.UNKNOWN);
    assertThat(worked(formula, park().says("water.fresh", 3).says("water.reused", 4)))
        .isEqualTo("(3 m³ + 4 m³) / 2 m³");
  }
}
