package org.parkwright.render.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/// Writes numbers in one locale: its decimal sign, grouping, minus and digits.
///
/// The number of digits is fixed by the caller and never exceeded, so that figures in a column
/// stand under each other and no output shows more than another. Halves are rounded away from zero
/// on the shortest decimal that names the `double`: what a reader would do with the printed figure
/// (2.675 to two digits is 2.68, although the binary number lies a little below).
public final class Numbers {
  private final Locale locale;

  private Numbers(Locale locale) {
    this.locale = locale;
  }

  public static Numbers in(Locale locale) {
    return new Numbers(locale);
  }

  /// The number with exactly `digits` digits after the decimal sign.
  public String write(double value, int digits) {
    // NumberFormat is not thread-safe; making one is cheap beside drawing a page.
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(rounded(value, digits));
  }

  /// The number and its unit, held together by a no-break space; `""` is no unit.
  public String write(double value, String unit, int digits) {
    return withUnit(write(value, digits), unit);
  }

  /// A written number, or a range of them, and its unit.
  public static String withUnit(String number, String unit) {
    return unit.isEmpty() ? number : number + "\u00A0" + unit;
  }

  /// The value that all outputs share: as printed with `digits` digits, never a negative zero.
  public static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
