package org.parkwright.kernel.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reporting period: a calendar year, half-year, quarter or month.
///
/// Written `2025`, `2025-H1`, `2025-Q3` or `2025-03`; this text is also its identity in files and
/// tables. Ordered by first day, longer periods first.
///
/// @param first first day, inclusive
/// @param months length: 12, 6, 3 or 1
public record Period(LocalDate first, int months) implements Comparable<Period> {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

  private static final List<Integer> LENGTHS = List.of(1, 3, 6, 12);

  public Period {
    if (months != 12 && months != 6 && months != 3 && months != 1) {
      throw new IllegalArgumentException(
          "a period has 12, 6, 3 or 1 months; found " + months + " from " + first);
    }
    if (first.getDayOfMonth() != 1 || (first.getMonthValue() - 1) % months != 0) {
      throw new IllegalArgumentException(
          "a period of " + months + " months cannot begin on " + first);
    }
  }

  /// The calendar year.
  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), 12);
  }

  /// Reads a written period.
  ///
  /// @throws IllegalArgumentException naming the text when it is not a period
  public static Period of(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a period; expected 2025, 2025-H1, 2025-Q3 or 2025-03");
    }
    int year = Integer.parseInt(written.group(1));
    if (written.group(2) != null) {
      return new Period(LocalDate.of(year, 6 * Integer.parseInt(written.group(2)) - 5, 1), 6);
    }
    if (written.group(3) != null) {
      return new Period(LocalDate.of(year, 3 * Integer.parseInt(written.group(3)) - 2, 1), 3);
    }
    return written.group(4) != null
        ? new Period(YearMonth.of(year, Integer.parseInt(written.group(4))).atDay(1), 1)
        : year(year);
  }

  /// The same period some years earlier.
  public Period yearsBack(int years) {
    return new Period(first.minusYears(years), months);
  }

  /// Whether the other period is this one or the like period of an earlier year.
  public boolean isSameOrYearsAfter(Period other) {
    return !other.first.isAfter(first)
        && yearsBack(first.getYear() - other.first.getYear()).equals(other);
  }

  /// This period and the longer ones that it lies in, the shortest first: a month lies in a
  // quarter,
  /// a half-year and a year.
  public List<Period> around() {
    return LENGTHS.stream()
        .filter(length -> length >= months)
        .map(
            length ->
                new Period(
                    first.withMonth((first.getMonthValue() - 1) / length * length + 1), length))
        .toList();
  }

  /// Whether the other period is this one or lies in it.
  public boolean covers(Period other) {
    return other.around().contains(this);
  }

  /// Last day, inclusive.
  public LocalDate last() {
    return first.plusMonths(months).minusDays(1);
  }

  /// How many whole years this period lies after the other; both must have the same length and
  /// place in the year.
  ///
  /// @throws IllegalArgumentException when they cannot be compared year by year
  public int yearsAfter(Period earlier) {
    int between = first.getYear() - earlier.first.getYear();
    if (!yearsBack(between).equals(earlier)) {
      throw new IllegalArgumentException(this + " and " + earlier + " are not whole years apart");
    }
    return between;
  }

  @Override
  public int compareTo(Period other) {
    int byStart = first.compareTo(other.first);
    return byStart != 0 ? byStart : Integer.compare(other.months, months);
  }

  @Override
  public String toString() {
    int month = first.getMonthValue();
    return switch (months) {
      case 12 -> "%04d".formatted(first.getYear());
      case 6 -> "%04d-H%d".formatted(first.getYear(), (month + 5) / 6);
      case 3 -> "%04d-Q%d".formatted(first.getYear(), (month + 2) / 3);
      default -> "%04d-%02d".formatted(first.getYear(), month);
    };
  }
}
