package org.parkwright.formats.mapping.propose.sample;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.parkwright.formats.mapping.DateOrder;
import org.parkwright.formats.mapping.words.DateText;
import org.parkwright.formats.mapping.words.DegreesText;
import org.parkwright.formats.mapping.words.FileUnits;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;

/// What a cell looks like.
public final class CellTests {
  private static final Pattern WKT =
      Pattern.compile(
          "(?is)(SRID=\\d+;)?\\s*(MULTI)?(POINT|POLYGON|LINESTRING)\\s*(Z|M|ZM)?\\s*\\(.*");
  private static final Pattern PAIR =
      Pattern.compile(
          "[(\\[]?\\s*[+-]?\\d{1,3}[.]\\d+\\s*[,;| ]\\s*[+-]?\\d{1,3}[.]\\d+\\s*[)\\]]?");
  private static final Pattern LINK =
      Pattern.compile("(?i)(https?://|www\\.)\\S+|[a-z0-9.-]+\\.[a-z]{2,6}(/\\S*)?");
  private static final Pattern CONTACT = Pattern.compile("\\S+@\\S+|[+()0-9 ./-]{6,30}.*");
  private static final Pattern CODE = Pattern.compile("[A-U]?[0-9]{2}[0-9.]{0,6}[A-Z]?(\\.0)?");
  private static final Pattern SHORT = Pattern.compile("[\\p{L}\\p{N} -]{2,12}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}\\p{M}*\\p{L}");

  private CellTests() {}

  public static boolean isAmount(String cell) {
    return switch (NumberText.read(cell)) {
      case NumberReading.Sure sure -> isUnit(sure.rest());
      case NumberReading.Ambiguous two -> isUnit(two.rest());
      case NumberReading.Wrong wrong -> false;
    };
  }

  private static boolean isUnit(String rest) {
    return rest.isEmpty() || FileUnits.read(rest).isPresent();
  }

  /// Whether the number has a unit beside it that is known.
  public static boolean hasUnit(String cell) {
    String rest =
        switch (NumberText.read(cell)) {
          case NumberReading.Sure sure -> sure.rest();
          case NumberReading.Ambiguous two -> two.rest();
          case NumberReading.Wrong wrong -> "";
        };
    return !rest.isEmpty() && FileUnits.read(rest).isPresent();
  }

  /// The number in a cell, decimals before groups; empty when there is none.
  public static OptionalDouble number(String cell) {
    return switch (NumberText.read(cell)) {
      case NumberReading.Sure sure -> OptionalDouble.of(sure.value());
      case NumberReading.Ambiguous two -> OptionalDouble.of(two.decimal());
      case NumberReading.Wrong wrong -> OptionalDouble.empty();
    };
  }

  public static boolean isLatitude(String cell) {
    OptionalDouble degrees = DegreesText.read(cell);
    return degrees.isPresent() && Math.abs(degrees.getAsDouble()) <= 90;
  }

  public static boolean isLongitude(String cell) {
    OptionalDouble degrees = DegreesText.read(cell);
    return degrees.isPresent() && Math.abs(degrees.getAsDouble()) <= 180;
  }

  public static boolean isGeometry(String cell) {
    return WKT.matcher(cell).matches();
  }

  public static boolean isPair(String cell) {
    return PAIR.matcher(cell).matches();
  }

  public static boolean isDate(String cell) {
    return DateText.read(cell, DateOrder.DAY_FIRST).isPresent()
        || DateText.read(cell, DateOrder.MONTH_FIRST).isPresent();
  }

  public static boolean isLink(String cell) {
    return LINK.matcher(cell).matches();
  }

  public static boolean isContact(String cell) {
    return CONTACT.matcher(cell).matches();
  }

  public static boolean isCode(String cell) {
    return CODE.matcher(cell).matches();
  }

  public static boolean isShort(String cell) {
    return SHORT.matcher(cell).matches();
  }

  /// Whether it has words: two letters in a row, or one letter of a script that writes words in
  /// one.
  public static boolean hasWords(String cell) {
    return LETTERS.matcher(cell).find()
        || cell.codePoints()
            .anyMatch(p -> Character.isIdeographic(p) || p >= 0xAC00 && p <= 0xD7A3);
  }
}
