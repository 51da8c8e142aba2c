package org.parkwright.domain.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.domain.Field.DICTIONARY;
import static org.parkwright.domain.Field.PARK;
import static org.parkwright.domain.Field.atLeast;
import static org.parkwright.domain.Field.indicator;
import static org.parkwright.domain.Field.park;
import static org.parkwright.domain.Field.seen;
import static org.parkwright.domain.Field.share;
import static org.parkwright.domain.Field.system;
import static org.parkwright.domain.Spoken.ENGLISH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.Field;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Block;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Grid;

class ScorecardReportTest {
  private static final IndexSystem SYSTEM =
      system(
          indicator("ENTITY", "1", seen("entity"), new Requirement.Yes()),
          indicator("REN", "%", seen("renewable"), atLeast(50, "%")),
          indicator("EMS", "%", share("firms.large.ems", "firms.large"), atLeast(40, "%")),
          indicator("PLAN", "1", seen("plan"), new Requirement.Yes()));

  private static Scorecard scorecard(Field.Reports reports) {
    return Scorecard.of(List.of(SYSTEM), DICTIONARY, reports.evidence(), new Recipe(1, 100));
  }

  private static Document report(Field.Reports reports) {
    return ScorecardReport.of(
        scorecard(reports), DICTIONARY, Park.named(PARK, "Hiep Phuoc"), "test", ENGLISH);
  }

  private static Grid grid(Document document, String sheet) {
    return document.blocks().stream()
        .filter(b -> b instanceof Grid g && g.sheet().equals(sheet))
        .map(Grid.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theAnswerComesFirstInWords() {
    Document document =
        report(park().says("entity", 1).between("renewable", 40, 45, 55).says("firms.large", 0));
    assertThat(document.blocks().getFirst()).isInstanceOf(Block.Headline.class);
    assertThat(document.headline().orElseThrow())
        .isEqualTo(
            "Hiep Phuoc meets 1 of the 3 requirements that apply of Test system, between 1 and 2"
                + " once the unknown are known: the system is not passed.");
  }

  @Test
  void everyIndicatorHasARowAndUnknownKeepsItsReason() {
    Grid indicators = grid(report(park().says("entity", 1).says("firms.large", 0)), "test");
    assertThat(indicators.rows()).hasSize(4);
    assertThat(indicators.rows().get(1).cells().get(2))
        .isEqualTo(new Cell.Unknown("no renewable for xx/example in 2024"));
    assertThat(indicators.rows().get(2).cells().get(2)).isInstanceOf(Cell.NotApplicable.class);
  }

  @Test
  void rangesReachTheReader() {
    Grid indicators = grid(report(park().between("renewable", 40, 45, 55)), "test");
    assertThat(indicators.rows().get(1).cells().get(2))
        .isInstanceOfSatisfying(
            Cell.Ranged.class, cell -> assertThat(cell.low()).isLessThan(45).isGreaterThan(40));
  }

  @Test
  void anEmptyParkStillGetsAUsefulReport() {
    Document document = report(park());
    assertThat(document.headline().orElseThrow()).contains("between 0 and 4");
    assertThat(grid(document, "Next questions").rows()).hasSize(5);
  }

  @Test
  void aFigureSaysFromWhere() {
    Scorecard scorecard = scorecard(park().says("firms.large", 4).says("firms.large.ems", 1));
    Document document =
        FigureReport.of(
            scorecard,
            scorecard.assessments().getFirst(),
            "EMS",
            DICTIONARY,
            Park.named(PARK, "Hiep Phuoc"),
            ENGLISH);
    assertThat(document.headline()).hasValue("Unmet in Hiep Phuoc, 2024: 25 %, required ≥ 40 %.");
    assertThat(grid(document, "Formula and requirement").rows().getFirst().cells())
        .contains(Cell.words("1 firm / 4 firm"));
    assertThat(grid(document, "Figures").rows()).hasSize(2);
    assertThat(document.about()).extracting(f -> f.label()).contains("Compute again");
  }
}
