package org.parkwright.formats.typed;

import java.util.Optional;

/// Tells grouping separators from decimal separators in the digits of one number.
final class Separators {
  private Separators() {}

  /// The digits with at most one `.` for the decimals, or nothing when the separators make no
  /// number (`1,2.3,4`, `12,34`… groups of the wrong length).
  ///
  /// @param scientific whether an exponent follows: a single separator then begins decimals
  static Optional<String> plain(String body, boolean scientific) {
    char decimal = decimalSign(body, scientific);
    int at = decimal == 0 ? body.length() : body.lastIndexOf(decimal);
    String whole = body.substring(0, at);
    String decimals = at < body.length() ? body.substring(at + 1) : "";
    if (decimal != 0 && whole.indexOf(decimal) >= 0) {
      return Optional.empty();
    }
    if (!groupsWell(whole) || !decimals.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String digits = whole.replaceAll("[^0-9]", "");
    return Optional.of(
        (digits.isEmpty() ? "0" : digits) + "." + (decimals.isEmpty() ? "0" : decimals));
  }

  /// Whether the only separator may group digits as well as begin the decimals.
  static boolean ambiguous(String body) {
    return body.matches("[1-9][0-9]{0,2}[.,][0-9]{3}");
  }

  private static char decimalSign(String body, boolean scientific) {
    if (body.indexOf(PlainText.ARABIC_DECIMAL) >= 0) {
      return PlainText.ARABIC_DECIMAL;
    }
    int comma = body.lastIndexOf(',');
    int point = body.lastIndexOf('.');
    char last = comma > point ? ',' : '.';
    if (comma < 0 && point < 0) {
      return 0;
    }
    boolean both = comma >= 0 && point >= 0;
    boolean once = body.indexOf(last) == body.lastIndexOf(last);
    boolean apart = body.matches("[0-9]+(['٬ ][0-9]+)+[.,][0-9]+");
    return both || once || scientific || apart ? last : 0;
  }

  /// Whole numbers group in threes, or in the Indian way: a last group of three, twos before it.
  private static boolean groupsWell(String whole) {
    if (whole.chars().allMatch(Character::isDigit)) {
      return true;
    }
    String sign = whole.replaceAll("[0-9]", "").substring(0, 1);
    String one = whole.replace(sign, ",");
    return one.matches("[0-9]{1,3}(,[0-9]{3})+") || one.matches("[0-9]{1,2}(,[0-9]{2})+,[0-9]{3}");
  }
}
