package org.parkwright.kernel.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-H1", "2024-H2", "2024-Q1", "2024-Q4", "2024-02", "0999"})
  void isWrittenAsItIsRead(String text) {
    assertThat(Period.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "2024-13", "2024-Q5", "2024-H3", "2024/1", "", "2024-1", "FY2024"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> Period.of(text)).hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void yearsAreCountedBetweenLikePeriods() {
    assertThat(Period.of("2024").yearsAfter(Period.of("2021"))).isEqualTo(3);
    assertThat(Period.of("2024-Q2").yearsBack(1)).isEqualTo(Period.of("2023-Q2"));
    assertThatThrownBy(() -> Period.of("2024").yearsAfter(Period.of("2023-Q1")))
        .hasMessageContaining("not whole years apart");
  }

  @Test
  void lastDayAndOrder() {
    assertThat(Period.of("2024-02").last()).isEqualTo("2024-02-29");
    assertThat(Period.of("2023")).isLessThan(Period.of("2024"));
    assertThat(Period.of("2024")).isLessThan(Period.of("2024-H1"));
  }

  @Test
  void aMonthLiesInItsQuarterHalfAndYear() {
    assertThat(Period.of("2024-05").around()).hasToString("[2024-05, 2024-Q2, 2024-H1, 2024]");
    assertThat(Period.of("2024-12").around()).hasToString("[2024-12, 2024-Q4, 2024-H2, 2024]");
    assertThat(Period.of("2024").around()).hasToString("[2024]");
  }

  @Test
  void aPeriodCoversAllWhoseDaysLieInIt() {
    List<Period> periods =
        Stream.of(
                "2023", "2024", "2024-H1", "2024-H2", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4",
                "2024-01", "2024-06", "2024-07", "2024-12", "2025-01")
            .map(Period::of)
            .toList();
    for (Period one : periods) {
      for (Period other : periods) {
        boolean within = !other.first().isBefore(one.first()) && !other.last().isAfter(one.last());
        assertThat(one.covers(other)).as("%s covers %s", one, other).isEqualTo(within);
      }
    }
  }
}
