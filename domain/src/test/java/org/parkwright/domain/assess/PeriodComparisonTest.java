package org.parkwright.domain.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkwright.domain.Field.DICTIONARY;
import static org.parkwright.domain.Field.PARK;
import static org.parkwright.domain.Field.atLeast;
import static org.parkwright.domain.Field.indicator;
import static org.parkwright.domain.Field.park;
import static org.parkwright.domain.Field.seen;
import static org.parkwright.domain.Field.system;
import static org.parkwright.domain.Spoken.ENGLISH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.Field;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Mark;

class PeriodComparisonTest {
  private static final IndexSystem SYSTEM =
      system(
          indicator("ENTITY", "1", seen("entity"), new Requirement.Yes()),
          indicator("REN", "%", seen("renewable"), atLeast(50, "%")),
          indicator("PLAN", "1", seen("plan"), new Requirement.Yes()));

  private static Scorecard scorecard(Field.Reports reports, IndexSystem system) {
    return Scorecard.of(List.of(system), DICTIONARY, reports.evidence(), new Recipe(1, 10));
  }

  private static Document compared(Field.Reports then, Field.Reports now) {
    return PeriodComparison.of(
        scorecard(then, SYSTEM), scorecard(now, SYSTEM), Park.named(PARK, "Hiep Phuoc"), ENGLISH);
  }

  @Test
  void whatChangedIsToldAndWhatDidNotIsLeftOut() {
    Document document =
        compared(
            park().says("entity", 1).says("renewable", 40),
            park().says("entity", 1).says("renewable", 60).says("plan", 0));
    assertThat(document.headline().orElseThrow())
        .contains("1 requirement became met, none is no longer met");
    Grid changes =
        document.blocks().stream()
            .filter(Grid.class::isInstance)
            .map(Grid.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(changes.rows()).hasSize(2);
    assertThat(changes.rows().getFirst().cells())
        .contains(Cell.finding(Mark.UNMET), Cell.finding(Mark.MET), Cell.number(60, "", 0));
    assertThat(changes.rows().get(1).cells().get(3)).isInstanceOf(Cell.Unknown.class);
  }

  @Test
  void nothingChangedIsSaidInWords() {
    Document document = compared(park().says("entity", 1), park().says("entity", 1));
    assertThat(document.blocks()).noneMatch(Grid.class::isInstance);
    assertThat(document.toString()).contains("no finding and no value changed");
  }

  @Test
  void onlyTheSameSystemsCompare() {
    IndexSystem other = system(indicator("OTHER", "1", seen("plan"), new Requirement.Yes()));
    IndexSystem renamed =
        new IndexSystem(
            "other",
            other.version(),
            other.names(),
            other.issuer(),
            other.country(),
            other.document(),
            other.year(),
            other.status(),
            other.scoring(),
            other.passRule(),
            other.passRuleProvenance(),
            other.indicators());
    assertThatThrownBy(
            () ->
                PeriodComparison.of(
                    scorecard(park(), SYSTEM),
                    scorecard(park(), renamed),
                    Park.named(PARK, "Hiep Phuoc"),
                    ENGLISH))
        .hasMessageContaining("[test@1] and [other@1]");
  }
}
