package org.parkwright.formats.typed;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number as plain text: shortest form that reads back as the same double, without grouping,
/// and without an exponent between 10⁻⁶ and 10¹⁵.
public final class PlainNumber {
  private PlainNumber() {}

  /// The text.
  public static String of(double value) {
    double size = Math.abs(value);
    if (!Double.isFinite(value) || (size != 0 && (size < 1e-6 || size >= 1e15))) {
      return Double.toString(value);
    }
    return plain(BigDecimal.valueOf(value));
  }

  /// The text of a number rounded to `digits` significant digits, for sentences.
  public static String rounded(double value, int digits) {
    return of(tidy(value, digits));
  }

  /// The value rounded to `digits` significant digits: takes the dust of binary arithmetic off.
  public static double tidy(double value, int digits) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).round(new MathContext(digits)).doubleValue()
        : value;
  }

  private static String plain(BigDecimal exact) {
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
