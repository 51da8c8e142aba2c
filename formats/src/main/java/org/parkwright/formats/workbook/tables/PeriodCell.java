package org.parkwright.formats.workbook.tables;

import java.time.DateTimeException;
import java.util.Optional;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.xlsx.CellReader;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.period.Period;

/// Reads the period of a row: a year as number or text in any script, or `2025-H1`, `2025-Q3`,
/// `2025-03`.
public final class PeriodCell {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private PeriodCell() {}

  public static Optional<Period> read(TableRow row) {
    CellValue value = row.cell(Column.YEAR).value();
    Optional<Period> period =
        value instanceof CellValue.Date ? Optional.empty() : of(CellReader.shown(value));
    if (period.isEmpty()) {
      row.issue(
          IssueKind.WRONG_PERIOD,
          Column.YEAR,
          Phrase.of("expect.year"),
          value instanceof CellValue.Date ? Phrase.of("do.year") : Phrase.text(""));
    }
    return period;
  }

  /// The period of a text.
  public static Optional<Period> of(String text) {
    try {
      return Optional.of(Period.of(text)).filter(PeriodCell::sensible);
    } catch (IllegalArgumentException | DateTimeException notWritten) {
      return NumberText.read(text) instanceof NumberReading.Sure sure
              && sure.rest().isEmpty()
              && sure.value() == Math.rint(sure.value())
              && sure.value() >= FIRST_YEAR
              && sure.value() <= LAST_YEAR
          ? Optional.of(Period.year((int) sure.value()))
          : Optional.empty();
    }
  }

  private static boolean sensible(Period period) {
    int year = period.first().getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
