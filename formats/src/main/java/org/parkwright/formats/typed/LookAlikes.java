package org.parkwright.formats.typed;

import java.util.Optional;

/// Letters that are taken for digits when a figure is copied from a scan or typed in haste: `O`
/// for 0, `l` and `I` for 1, `S` for 5, `B` for 8, `Z` for 2, and their Cyrillic and Greek twins.
final class LookAlikes {
  private static final String LETTERS = "OoОоΟοlI|SsBZz";
  private static final String DIGITS = "00000011155822";

  private LookAlikes() {}

  /// The first word with such letters replaced, when it has at least one digit and becomes a
  /// number by the replacement.
  static Optional<String> corrected(String plain) {
    String word = plain.split(" ", 2)[0];
    if (word.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    StringBuilder corrected = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int place = LETTERS.indexOf(word.charAt(i));
      corrected.append(place < 0 ? word.charAt(i) : DIGITS.charAt(place));
    }
    String number = corrected.toString();
    return number.equals(word) || !number.matches("[+-]?[0-9.,'٫٬]+")
        ? Optional.empty()
        : Optional.of(number);
  }
}
