package org.parkwright.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkwright.domain.Spoken.ENGLISH;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.period.Period;

class EvidenceTest {
  private static final ParkId PARK = ParkId.of("eg/suez");
  private static final Period YEAR = Period.of("2024");

  private static Observation area(double km2, String source, String at, Grade grade) {
    return new Observation(
        PARK,
        "area",
        YEAR,
        Scenario.CURRENT,
        new Claim.Value(km2, km2, km2, "" + km2, "km²"),
        Optional.ofNullable(grade),
        Source.titled(source),
        "",
        "",
        "tester",
        Instant.parse(at));
  }

  private static Answer.Known chosen(Evidence evidence) {
    return (Answer.Known) evidence.answer("area", 0);
  }

  @Test
  void rivalsStayBesideTheChosenOne() {
    Evidence evidence =
        Evidence.of(
            PARK,
            YEAR,
            List.of(
                area(460, "forum", "2022-11-01T00:00:00Z", Grade.ESTIMATED),
                area(455, "authority", "2021-01-01T00:00:00Z", Grade.MEASURED),
                area(461, "news", "2023-01-01T00:00:00Z", null)));
    assertThat(chosen(evidence).value().value()).isEqualTo(455);
    assertThat(chosen(evidence).reason().orElseThrow().in(ENGLISH))
        .isEqualTo("better grade: measured");
    assertThat(chosen(evidence).rivals()).hasSize(2);
  }

  @Test
  void aPersonsChoiceWinsAndKeepsItsReason() {
    Evidence evidence =
        Evidence.of(
            PARK,
            YEAR,
            List.of(
                area(460, "forum", "2022-11-01T00:00:00Z", null),
                area(461, "news", "2023-01-01T00:00:00Z", null)),
            List.of(
                new Preference(
                    "area",
                    YEAR,
                    Scenario.CURRENT,
                    "forum",
                    "said by the zone itself",
                    "Ana",
                    Instant.parse("2024-01-01T00:00:00Z"))),
            List.of());
    assertThat(chosen(evidence).value().value()).isEqualTo(460);
    assertThat(chosen(evidence).reason().orElseThrow().in(ENGLISH))
        .isEqualTo("said by the zone itself (Ana)");
  }

  @Test
  void fromOneSourceTheLaterRecordIsACorrection() {
    Evidence evidence =
        Evidence.of(
            PARK,
            YEAR,
            List.of(
                area(461, "news", "2023-01-02T00:00:00Z", null),
                area(46, "news", "2023-01-01T00:00:00Z", null)));
    assertThat(chosen(evidence).value().value()).isEqualTo(461);
    assertThat(chosen(evidence).rivals()).isEmpty();
  }

  @Test
  void fingerprintDoesNotDependOnOrderButOnEveryFigure() {
    List<Observation> observations =
        new ArrayList<>(
            List.of(
                area(460, "forum", "2022-11-01T00:00:00Z", null),
                area(461, "news", "2023-01-01T00:00:00Z", null)));
    String first = Evidence.of(PARK, YEAR, observations).fingerprint();
    Collections.reverse(observations);
    assertThat(Evidence.of(PARK, YEAR, observations).fingerprint()).isEqualTo(first).hasSize(64);
    observations.set(0, area(461.5, "news", "2023-01-01T00:00:00Z", null));
    assertThat(Evidence.of(PARK, YEAR, observations).fingerprint()).isNotEqualTo(first);
  }

  @Test
  void anotherParksFigureIsRefused() {
    assertThatThrownBy(
            () ->
                Evidence.of(
                    ParkId.of("vn/amata"),
                    YEAR,
                    List.of(area(1, "x", "2023-01-01T00:00:00Z", null))))
        .hasMessageContaining("vn/amata")
        .hasMessageContaining("eg/suez");
  }

  @Test
  void whatIsMissingSaysWhichWhereAndWhen() {
    assertThat(Evidence.of(PARK, YEAR, List.of()).answer("area", 2))
        .isEqualTo(new Answer.Missing(Phrase.of("why.missing", "area", "eg/suez", "2022")));
  }

  @Test
  void laterYearsAndOtherKindsOfPeriodPlayNoPart() {
    Observation figure = area(460, "forum", "2022-11-01T00:00:00Z", null);
    assertThat(Evidence.of(PARK, Period.of("2023"), List.of(figure)).answers()).isEmpty();
    assertThat(Evidence.of(PARK, Period.of("2024-H1"), List.of(figure)).answers()).isEmpty();
    assertThat(Evidence.of(PARK, Period.of("2026"), List.of(figure)).answers()).hasSize(1);
  }

  @Test
  void aGradeStandsInForARangeThatWasNotGiven() {
    Variable share =
        new Variable(
            "share",
            org.parkwright.domain.park.Names.english("Share"),
            "A share.",
            new Kind.Amount(org.parkwright.kernel.quantity.Unit.PERCENT, 0, 100, 0, 100),
            "park",
            "Test");
    Evidence evidence =
        Evidence.of(
            PARK, YEAR, List.of(area(95, "guess", "2024-01-01T00:00:00Z", Grade.ESTIMATED)));
    assertThat(Extent.of(chosen(evidence), share)).isEqualTo(new Extent(76, 95, 100));
    Evidence plain = Evidence.of(PARK, YEAR, List.of(area(95, "x", "2024-01-01T00:00:00Z", null)));
    assertThat(Extent.of(chosen(plain), share).isWide()).isFalse();
  }
}
