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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.domain.Spoken;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.document.Document;

/// The same scorecard told to readers of six languages.
class ReportLanguagesTest {
  private static final IndexSystem SYSTEM =
      system(
          indicator("ENTITY", "1", seen("entity"), new Requirement.Yes()),
          indicator("REN", "%", seen("renewable"), atLeast(50.5, "%")),
          indicator("EMS", "%", share("firms.large.ems", "firms.large"), atLeast(40, "%")),
          indicator("PLAN", "1", seen("plan"), new Requirement.Yes()));
  private static final Scorecard SCORECARD =
      Scorecard.of(
          List.of(SYSTEM),
          DICTIONARY,
          park().says("entity", 1).says("renewable", 40.25).says("firms.large", 4).evidence(),
          new Recipe(1, 10));
  private static final Map<String, String> SENTENCES =
      new HashMap<>(
          Map.of(
              "en",
              "Hiep Phuoc meets 1 of the 4 requirements that apply of Test system, between 1 and 3"
                  + " once the unknown are known: the system is not passed.",
              "fr",
              "Hiep Phuoc satisfait 1 exigence sur 4 applicables de Test system, entre 1 et 3 une"
                  + " fois les inconnues levées\u00A0: le système n’est pas réussi.",
              "zh",
              "协福在Test system适用的 4 项要求中达标 1 项，未知项查明后为 1 至 3 项：未通过该体系。"));

  static List<Spoken> languages() {
    return Spoken.ALL;
  }

  private static Document report(Spoken language) {
    Park park = Park.named(PARK, "Hiep Phuoc");
    Names names = new Names(Map.of("en", "Hiep Phuoc", "zh", "协福"));
    return ScorecardReport.of(SCORECARD, DICTIONARY, Park.of(park.id(), names), "test", language);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aReportSaysItsLanguageAndKeepsItsShape(Spoken language) {
    Document document = report(language);
    assertThat(document.language()).isEqualTo(language.toString());
    assertThat(document.blocks()).hasSameSizeAs(report(Spoken.ENGLISH).blocks());
    String expected = SENTENCES.get(language.toString());
    if (expected != null) {
      assertThat(document.headline()).hasValue(expected);
    }
  }

  @Test
  void noReportBorrowsTheSentencesOfAnother() {
    assertThat(Spoken.ALL.stream().map(language -> report(language).headline()).distinct())
        .hasSize(6);
  }

  @Test
  void figuresAndUnitsFollowTheLanguage() {
    Spoken french = Spoken.ALL.get(2);
    Document figure =
        FigureReport.of(
            SCORECARD,
            SCORECARD.assessments().getFirst(),
            "REN",
            DICTIONARY,
            Park.named(PARK, "Hiep Phuoc"),
            french);
    assertThat(figure.headline())
        .hasValue("Non satisfait, Hiep Phuoc, 2024\u00A0: 40,25 %, exigé ≥ 50,5 %.");
    assertThat(figure.toString()).contains("1 janvier 2025");
  }
}
