package org.parkwright.formats.typed;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

/// A number in a message, with all its digits and without groups, so that it can be typed as it
/// stands; decimal sign and digits as the language writes them.
///
/// @param plain the number as [PlainNumber] writes it
public record SaidNumber(String plain) implements Phrase {

  /// A number with every digit.
  public static SaidNumber of(double value) {
    return new SaidNumber(PlainNumber.of(value));
  }

  /// A number with so many digits.
  public static SaidNumber rounded(double value, int digits) {
    return new SaidNumber(PlainNumber.rounded(value, digits));
  }

  @Override
  public String in(Wording wording) {
    NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(340);
    try {
      return format.format(new BigDecimal(plain));
    } catch (NumberFormatException infinite) {
      return plain;
    }
  }
}
