package org.parkwright.server.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.render.text.Texts;

class SystemWordsTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final SystemWords WORDS =
      new SystemWords(CATALOG.dictionary(), Texts.in(Locale.ENGLISH));

  @Test
  void variablesAreCalledByTheirLabels() {
    Indicator elasticity = CATALOG.find("hj-274-2015").find("HJ-10").orElseThrow();
    assertThat(WORDS.formula(elasticity.tests().getFirst()))
        .isEqualTo(
            "(mean yearly growth of energy consumption of industrial firms over 3 years)"
                + " / (mean yearly growth of industrial value added over 3 years)");
  }

  @Test
  void powersOfTenReadAsProducts() {
    Indicator perEmployee = CATALOG.find("hj-274-2015").find("HJ-02").orElseThrow();
    assertThat(WORDS.requirement(perEmployee, perEmployee.tests().getFirst()))
        .isEqualTo("≥ 15 × 10⁴ CNY/person");
  }

  @Test
  void noCodeOfTheDictionaryIsLeftInAnyRow() {
    for (IndexSystem system : CATALOG.systems()) {
      for (Indicator indicator : system.indicators()) {
        for (Indicator.Test test : indicator.tests()) {
          String words = WORDS.formula(test) + " " + WORDS.requirement(indicator, test);
          assertThat(CATALOG.dictionary().variables().stream().map(Variable::code))
              .filteredOn(code -> code.contains("."))
              .as("codes in %s %s", system.id(), indicator.code())
              .noneMatch(words::contains);
        }
      }
    }
  }
}
