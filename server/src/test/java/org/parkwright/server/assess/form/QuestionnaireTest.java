package org.parkwright.server.assess.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Variable;

class QuestionnaireTest {
  private static final Catalog CATALOG = Catalog.bundled();

  private static Questionnaire of(String... systems) {
    return new Questionnaire(
        List.of(systems).stream().map(CATALOG::find).toList(), CATALOG.dictionary());
  }

  @Test
  void threeSystemsAskEachThingOnceInTheDictionarysOrder() {
    List<String> asked =
        of("eip-2017", "hj-274-2015", "zero-carbon-park-2025").variables().stream()
            .map(Variable::code)
            .toList();
    assertThat(asked).doesNotHaveDuplicates().contains("water.fresh", "management.entity");
    assertThat(asked)
        .isEqualTo(
            CATALOG.dictionary().variables().stream()
                .map(Variable::code)
                .filter(asked::contains)
                .toList());
  }

  @Test
  void aVariableNamesTheIndicatorsThatItCountsForAndTheYears() {
    Questionnaire questionnaire = of("hj-274-2015", "eip-2017");
    assertThat(questionnaire.uses("water.fresh")).containsKeys("hj-274-2015", "eip-2017");
    assertThat(questionnaire.uses("water.fresh").get("hj-274-2015")).contains("HJ-13");
    assertThat(questionnaire.years("water.fresh")).containsExactly(0, 3);
  }

  @Test
  void everyQuestionStandsInOneTopic() {
    Questionnaire questionnaire = of("eip-2017");
    assertThat(
            questionnaire.topics().stream().flatMap(t -> questionnaire.about(t).stream()).toList())
        .containsExactlyInAnyOrderElementsOf(questionnaire.variables());
  }
}
