package org.parkwright.server.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/// Figures as they are written in one language: its separators, and never more digits than the
/// range of the figure supports.
///
/// @param locale the language
public record Numbers(Locale locale) {
  private static final int DIGITS = 4;

  /// A figure without a range: whole numbers in full, others to four significant digits.
  public String of(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return written(BigDecimal.valueOf(value).setScale(0, RoundingMode.UNNECESSARY));
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    return written(
        Math.abs(value) >= 1000
            ? exact.setScale(0, RoundingMode.HALF_UP)
            : exact.round(new MathContext(DIGITS, RoundingMode.HALF_UP)));
  }

  /// A figure in a range: its last digit is worth about a tenth of the range's width, so that a
  /// value of 1,234,567 between 1,200,000 and 1,300,000 reads 1,230,000.
  public String of(double value, double low, double high) {
    double width = high - low;
    if (!(width > 0)) {
      return of(value);
    }
    int place = (int) Math.floor(Math.log10(width / 10));
    return written(BigDecimal.valueOf(value).setScale(-place, RoundingMode.HALF_UP));
  }

  /// A share as whole percent, `0` to `1` becoming `0 %` to `100 %`; never 100 unless all. English
  /// pages keep the space of the SI; other languages write the sign as their locale has it.
  public String percent(double share) {
    long whole = Math.round(100 * share);
    long honest = whole == 100 && share < 1 ? 99 : whole == 0 && share > 0 ? 1 : whole;
    return locale.getLanguage().equals("en")
        ? written(BigDecimal.valueOf(honest)) + "\u00A0%"
        : NumberFormat.getPercentInstance(locale).format(BigDecimal.valueOf(honest, 2));
  }

  /// Figures before a unit that begins with a power of ten read as products: `15 10⁴ CNY` becomes
  /// `15 × 10⁴ CNY`.
  public static String multiplied(String words) {
    return words.replaceAll("(\\d) (10[⁰¹²³⁴⁵⁶⁷⁸⁹])", "$1 × $2");
  }

  private String written(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value;
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, plain.stripTrailingZeros().scale()));
    return format.format(plain);
  }
}
