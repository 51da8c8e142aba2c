package org.parkwright.formats.source.geometry;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One coordinate in degrees, minutes and seconds, or in degrees with a letter: `34°36'13.2"S`,
/// `N 30 02 10`, `30:02:10`, `58,38° O`, `北纬30°02′`, `55°45′ с.ш.`.
///
/// `O` is west, as in French and Spanish.
public final class Degrees {
  private static final String NUMBER = "([0-9]{1,3}(?:[.,][0-9]+)?)";
  private static final String SMALL = "([0-9]{1,2}(?:[.,][0-9]+)?)";
  private static final String LETTER =
      "(N(?:orth)?|S(?:outh)?|E(?:ast)?|W(?:est)?|O|北纬|南纬|东经|西经|北緯|南緯|東経|東經|西經|с\\.? ?ш\\.?"
          + "|ю\\.? ?ш\\.?|в\\.? ?д\\.?|з\\.? ?д\\.?|شمالا?|جنوبا?|شرقا?|غربا?)";
  private static final Pattern COORDINATE =
      Pattern.compile(
          "(?iu)"
              + LETTER
              + "? ?([-+]?) ?"
              + NUMBER
              + " ?(?:(?:[°º˚d:度]| |-) ?(?:"
              + SMALL
              + " ?(?:(?:['′’´m:分]| |-) ?(?:"
              + SMALL
              + " ?(?:\"|″|”|''|′′|’’|s(?![a-z])|秒)?)?)?)?)? ?"
              + LETTER
              + "?");

  private static final int LONGEST = 60;

  private Degrees() {}

  /// The coordinate in degrees, south and west negative; nothing when the text is none. A bare
  /// number is one as well.
  public static OptionalDouble of(String text) {
    String plain = text.strip().replaceAll("[\\s\\u00A0\\u202F]+", " ").replace('−', '-');
    Matcher parts = COORDINATE.matcher(plain);
    if (plain.length() > LONGEST || !parts.matches()) {
      return OptionalDouble.empty();
    }
    boolean before = parts.group(1) != null;
    boolean after = parts.group(6) != null;
    double minutes = number(parts.group(4));
    double seconds = number(parts.group(5));
    double degrees = number(parts.group(3)) + minutes / 60 + seconds / 3600;
    boolean fraction = parts.group(3).matches(".*[.,].*") && parts.group(4) != null;
    if ((before && after) || minutes >= 60 || seconds >= 60 || degrees > 180 || fraction) {
      return OptionalDouble.empty();
    }
    boolean negative = parts.group(2).equals("-");
    String letter = before ? parts.group(1) : after ? parts.group(6) : "";
    if (negative && !letter.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(negative || isSouthOrWest(letter) ? -degrees : degrees);
  }

  /// Whether the text says north or south.
  static boolean isLatitude(String text) {
    return side(text) == 'N' || side(text) == 'S';
  }

  /// Whether the text says east or west.
  static boolean isLongitude(String text) {
    return side(text) == 'E' || side(text) == 'W';
  }

  private static boolean isSouthOrWest(String letter) {
    char side = side(letter);
    return side == 'S' || side == 'W';
  }

  /// The letter of the side; 0 when there is none.
  private static char side(String text) {
    Matcher letter = Pattern.compile("(?iu)" + LETTER).matcher(text);
    if (!letter.find()) {
      return 0;
    }
    char first = Character.toUpperCase(letter.group().charAt(0));
    return switch (first) {
      case 'N', '北', 'С', 'ش' -> letter.group().startsWith("شر") ? 'E' : 'N';
      case 'S', '南', 'Ю', 'ج' -> 'S';
      case 'E', '东', '東', 'В' -> 'E';
      case 'W', 'O', '西', 'З', 'غ' -> 'W';
      default -> 0;
    };
  }

  private static double number(String digits) {
    return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
  }
}
