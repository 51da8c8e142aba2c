package org.parkwright.formats.mapping.words;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;
import org.parkwright.formats.typed.PointNumber;

/// Degrees of latitude and longitude as files write them: `-6.93`, `-6,93`, `6.93 S`, `6°55'49" S`.
///
/// A comma or point is always a decimal sign here: degrees need no groups.
public final class DegreesText {
  private static final Pattern SEXAGESIMAL =
      Pattern.compile(
          "([NSEWnsewOo]?)\\s*([+-]?\\d{1,3})\\s*[°ºd:\\s]\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:['’′m:\\s]\\s*"
              + "(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|”|″|''|’’|s)?)?)?\\s*([NSEWnsewOo]?)");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "([NSEWnsewOo]?)\\s*([+-]?\\d{1,3}(?:[.,]\\d+)?)\\s*[°º]?\\s*([NSEWnsewOo]?)");
  private static final int LONGEST = 60;

  private DegreesText() {}

  /// The degrees, south and west negative; empty when the text is none.
  public static OptionalDouble read(String text) {
    String plain = text.strip().replace('−', '-').replace('٫', '.');
    if (plain.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    OptionalDouble point = PointNumber.read(plain);
    if (point.isPresent()) {
      return point;
    }
    Matcher decimal = DECIMAL.matcher(plain);
    if (decimal.matches()) {
      double value = number(decimal.group(2));
      return signed(value, plain.startsWith("-"), decimal.group(1) + decimal.group(3));
    }
    Matcher parts = SEXAGESIMAL.matcher(plain);
    if (parts.matches()) {
      double minutes = number(parts.group(3));
      double seconds = parts.group(4) == null ? 0 : number(parts.group(4));
      if (minutes >= 60 || seconds >= 60) {
        return OptionalDouble.empty();
      }
      double size = Math.abs(number(parts.group(2))) + minutes / 60 + seconds / 3600;
      boolean negative = parts.group(2).startsWith("-");
      return signed(negative ? -size : size, negative, parts.group(1) + parts.group(5));
    }
    return NumberText.read(plain) instanceof NumberReading.Sure sure && sure.rest().isEmpty()
        ? OptionalDouble.of(sure.value())
        : OptionalDouble.empty();
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.').replaceFirst("^\\+", ""));
  }

  private static OptionalDouble signed(double value, boolean negative, String side) {
    String letter = side.toUpperCase(Locale.ROOT);
    if (letter.length() > 1 || (negative && !letter.isEmpty())) {
      return OptionalDouble.empty();
    }
    // O is west in French and Spanish.
    return OptionalDouble.of("SWO".contains(letter) && !letter.isEmpty() ? -value : value);
  }
}
