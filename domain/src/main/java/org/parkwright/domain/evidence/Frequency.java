package org.parkwright.domain.evidence;

import java.time.LocalDate;
import java.util.Locale;
import org.parkwright.kernel.period.Period;

/// How often a figure is to be reported.
public enum Frequency {
  YEAR(12),
  HALF_YEAR(6),
  QUARTER(3),
  MONTH(1);

  private final int months;

  Frequency(int months) {
    this.months = months;
  }

  /// As it stands in files: `year`, `half-year`, `quarter`, `month`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Reads the word; nothing means a year.
  public static Frequency of(String word) {
    for (Frequency frequency : values()) {
      if (frequency.word().equals(word.strip()) || (word.isBlank() && frequency == YEAR)) {
        return frequency;
      }
    }
    throw new IllegalArgumentException(
        "a frequency is year, half-year, quarter or month; found \"" + word + "\"");
  }

  /// The last period of this length that is over before a day.
  public Period lastOver(LocalDate day) {
    int begins = (day.getMonthValue() - 1) / months * months + 1;
    return new Period(LocalDate.of(day.getYear(), begins, 1).minusMonths(months), months);
  }
}
