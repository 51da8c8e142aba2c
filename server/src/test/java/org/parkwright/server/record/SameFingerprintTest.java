package org.parkwright.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.review.Step;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.account.Visitor;

/// What was recorded after an approval stays hidden from visitors also where it changes no result,
/// so that the evidence has the fingerprint of what was approved: a rival that is not chosen, and a
/// figure recorded again with another note.
class SameFingerprintTest {
  private static final ParkId PARK = ParkId.of("vn/approved");
  private static final Period YEAR = Period.of("2024");
  private static final String SCORECARD = "/parks/" + PARK + "/scorecard/2024?system=eip-2017";
  private static final String FIGURE = "/parks/" + PARK + "/figures/2024/eip-2017/EN-I6";

  private static Observation later(String source, String note) {
    Observation first = Country.water(PARK, YEAR, 2024, source, note);
    return new Observation(
        first.park(),
        first.variable(),
        first.period(),
        first.scenario(),
        first.claim(),
        first.grade(),
        first.source(),
        first.method(),
        first.note(),
        first.author(),
        Instant.now());
  }

  @Test
  void whatChangesNoResultIsNotShownBeforeItIsApproved() throws Exception {
    try (Country country = new Country()) {
      country.add(PARK, 2);
      country.record(later("ledger of rivals", ""));
      country.record(later("meter", "a note of today"));
      Visitor insider = country.signedIn("contributor vn");
      Visitor visitor = country.visitor();
      for (int i = 0; i < 2; i++) {
        assertThat(Country.page(insider, SCORECARD))
            .contains("ledger of rivals", "a note of today");
        assertThat(Country.page(insider, FIGURE)).contains("ledger of rivals");
        assertThat(Country.page(visitor, SCORECARD))
            .contains("meter")
            .doesNotContain("ledger of rivals", "a note of today");
        assertThat(Country.page(visitor, FIGURE)).doesNotContain("ledger of rivals");
      }
      country.step(PARK, YEAR, Step.APPROVE, Instant.now());
      assertThat(Country.page(visitor, SCORECARD)).contains("ledger of rivals", "a note of today");
    }
  }
}
