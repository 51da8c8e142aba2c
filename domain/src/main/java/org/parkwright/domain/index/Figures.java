package org.parkwright.domain.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Figures in sentences: at most four significant digits, no exponent, no trailing zeros.
public final class Figures {
  private Figures() {}

  /// A figure as plain text, for example `0.3`, `1234`, `12.35`; whole numbers keep all digits.
  public static String plain(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal rounded =
        Math.abs(value) >= 1000
            ? exact.setScale(0, RoundingMode.HALF_UP)
            : exact.round(new MathContext(4, RoundingMode.HALF_UP));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
