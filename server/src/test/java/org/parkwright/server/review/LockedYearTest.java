package org.parkwright.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// A year is closed over the quarters in it, and one quarter is closed while its year goes on.
class LockedYearTest {
  private static final String PARK = "/parks/xx/lantern-bay";
  private static final Visit CONTRIBUTOR = Visit.of("contributor xx/lantern-bay");
  private static final Visit STEWARD = Visit.of("steward xx");

  private static int record(String period, String value) {
    return CONTRIBUTOR
        .send(
            PARK + "/assess/" + period,
            Map.of(
                "water.fresh.value", value,
                "water.fresh.unit", "m³",
                "water.fresh.source", "meter"))
        .statusCode();
  }

  private static int step(String address, String comment) {
    return STEWARD.send(address, Map.of("comment", comment)).statusCode();
  }

  @Test
  void aLockOfTheYearClosesItsQuartersAndMonthsUntilItIsOpened() {
    assertThat(record("2016-Q1", "2000000")).isEqualTo(200);
    assertThat(STEWARD.send("/countries/xx/review", Map.of("period", "2016")).statusCode())
        .isEqualTo(302);
    assertThat(record("2016-Q1", "2000001")).isEqualTo(409);
    assertThat(record("2016-07", "700000")).isEqualTo(409);
    assertThat(record("2017-Q1", "2100000")).as("another year").isEqualTo(200);
    assertThat(CONTRIBUTOR.page(PARK + "/assess/2016-Q1"))
        .contains("2016-Q1 is locked: it lies in 2016", "<fieldset disabled", "(xx 2016)");
    assertThat(CONTRIBUTOR.send(PARK + "/review/2016-Q1/submit", Map.of()).statusCode())
        .isEqualTo(409);
    assertThat(step("/countries/xx/review/2016-Q1/reopen", "only this part"))
        .as("the lock is opened where it was set, for when it was set")
        .isEqualTo(409);

    assertThat(step("/countries/xx/review/2016/reopen", "late meters")).isEqualTo(302);
    assertThat(record("2016-Q1", "2000002")).isEqualTo(200);
    assertThat(record("2016-07", "700001")).isEqualTo(200);
  }

  @Test
  void aLockedQuarterLeavesItsYearOpenAndStaysLockedWhenTheYearIsOpened() {
    assertThat(step(PARK + "/review/2015-Q2/lock", "")).isEqualTo(302);
    assertThat(record("2015-Q2", "2000000")).isEqualTo(409);
    assertThat(record("2015-05", "600000")).isEqualTo(409);
    assertThat(record("2015-Q3", "2000000")).isEqualTo(200);
    assertThat(record("2015", "8000000")).as("the year's own figure").isEqualTo(200);

    assertThat(step(PARK + "/review/2015/lock", "")).isEqualTo(302);
    assertThat(record("2015-Q3", "2000003")).isEqualTo(409);
    assertThat(step(PARK + "/review/2015/reopen", "Q3 was late")).isEqualTo(302);
    assertThat(record("2015-Q3", "2000003")).isEqualTo(200);
    assertThat(record("2015-Q2", "2000003")).as("its own lock holds").isEqualTo(409);
    assertThat(step(PARK + "/review/2015-Q2/reopen", "and this one")).isEqualTo(302);
    assertThat(record("2015-Q2", "2000003")).isEqualTo(200);
  }

  @Test
  void whatWaitsBehindALockIsNobodysTask() {
    Visit reviewer = Visit.of("reviewer xx");
    assertThat(record("2014-Q4", "2000000")).isEqualTo(200);
    CONTRIBUTOR.send(PARK + "/review/2014-Q4/submit", Map.of());
    assertThat(reviewer.page("/tasks")).contains("2014-Q4");
    STEWARD.send("/countries/xx/review", Map.of("period", "2014"));
    assertThat(reviewer.page("/tasks")).doesNotContain("2014-Q4");
    assertThat(step("/countries/xx/review/2014/reopen", "it was not read yet")).isEqualTo(302);
    assertThat(reviewer.page("/tasks")).contains("2014-Q4");
  }
}
