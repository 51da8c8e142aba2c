package org.parkwright.domain.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// Figures in sentences: at most four significant digits, no exponent, no trailing zeros; decimal
/// sign, digits and the units that are words (`firm`, `person`) as the language writes them. Digits
/// are not grouped, so that a figure can be typed into a calculator.
public final class Figures {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Set<String> COUNTED =
      Set.of(
          "firm",
          "person",
          "event",
          "report",
          "grievance",
          "case",
          "issue",
          "activity",
          "project",
          "plot");

  private Figures() {}

  /// A figure in one language.
  public static String in(Wording wording, double value) {
    NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(30);
    return format.format(new BigDecimal(plain(value)));
  }

  /// A figure with its unit in one language.
  public static String in(Wording wording, Quantity quantity) {
    String unit = unit(wording, quantity.unit());
    return unit.isEmpty()
        ? in(wording, quantity.value())
        : wording.say("quantity", in(wording, quantity.value()), unit);
  }

  /// A unit in one language; a pure number has none.
  public static String unit(Wording wording, Unit unit) {
    return unit.equals(Unit.ONE) ? "" : unit(wording, unit.symbol());
  }

  /// A unit's symbol with the words in it said in one language.
  public static String unit(Wording wording, String symbol) {
    return WORD.matcher(symbol)
        .replaceAll(
            word ->
                COUNTED.contains(word.group())
                    ? wording.say("unit." + word.group()).replace("$", "\\$")
                    : word.group());
  }

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
