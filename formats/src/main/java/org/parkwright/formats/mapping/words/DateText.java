package org.parkwright.formats.mapping.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkwright.formats.mapping.DateOrder;

/// Dates as files write them, brought to `2025`, `2025-03` or `2025-03-31`.
///
/// What the order of day and month cannot be told is read to the year only. Years lie between 1500
/// and 2200. Days that the calendar does not have are no dates.
public final class DateText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})(?:[-/.年년 ]+(\\d{1,2})(?:[-/.月월 ]+(\\d{1,2})[日일]?)?[月월.]?)?[年년]?(?:[T ].*)?");
  private static final Pattern CLOSED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?: .*)?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2200;

  private DateText() {}

  /// The date; empty when the text is none.
  public static Optional<String> read(String text, DateOrder order) {
    String plain = digits(text.strip()).replaceFirst("\\.0$", "");
    Matcher closed = CLOSED.matcher(plain);
    if (closed.matches()) {
      return day(closed.group(1), closed.group(2), closed.group(3));
    }
    Matcher first = YEAR_FIRST.matcher(plain);
    if (first.matches()) {
      return first.group(2) == null
          ? year(first.group(1))
          : first.group(3) == null
              ? month(first.group(1), first.group(2))
              : day(first.group(1), first.group(2), first.group(3));
    }
    Matcher last = YEAR_LAST.matcher(plain);
    if (last.matches()) {
      return ordered(last, order);
    }
    Matcher monthYear = MONTH_YEAR.matcher(plain);
    return monthYear.matches() ? month(monthYear.group(2), monthYear.group(1)) : Optional.empty();
  }

  /// Which order a text can only have; unknown when it can have both or is no such date.
  public static DateOrder order(String text) {
    Matcher last = YEAR_LAST.matcher(digits(text.strip()));
    if (!last.matches()) {
      return DateOrder.UNKNOWN;
    }
    int one = Integer.parseInt(last.group(1));
    int two = Integer.parseInt(last.group(2));
    return one > 12 && two <= 12
        ? DateOrder.DAY_FIRST
        : two > 12 && one <= 12 ? DateOrder.MONTH_FIRST : DateOrder.UNKNOWN;
  }

  private static Optional<String> ordered(Matcher date, DateOrder order) {
    DateOrder only = order(date.group());
    boolean alike = date.group(1).equals(date.group(2));
    return switch (only == DateOrder.UNKNOWN ? order : only) {
      case DAY_FIRST -> day(date.group(3), date.group(2), date.group(1));
      case MONTH_FIRST -> day(date.group(3), date.group(1), date.group(2));
      case UNKNOWN ->
          alike ? day(date.group(3), date.group(1), date.group(2)) : year(date.group(3));
    };
  }

  private static Optional<String> year(String year) {
    int number = Integer.parseInt(year);
    return number >= FIRST_YEAR && number <= LAST_YEAR ? Optional.of(year) : Optional.empty();
  }

  private static Optional<String> month(String year, String month) {
    int number = Integer.parseInt(month);
    return number < 1 || number > 12
        ? Optional.empty()
        : year(year).map(y -> "%s-%02d".formatted(y, number));
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return year(year).map(y -> date.toString());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// The text with the digits of all scripts brought to 0 to 9.
  static String digits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              int digit =
                  Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER
                      ? Character.digit(point, 10)
                      : -1;
              if (digit >= 0) {
                plain.append(digit);
              } else {
                plain.appendCodePoint(point);
              }
            });
    return plain.toString();
  }
}
