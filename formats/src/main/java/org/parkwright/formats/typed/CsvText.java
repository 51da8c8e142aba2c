package org.parkwright.formats.typed;

/// Text in a CSV file that people open in a spreadsheet program, which would run a text for a
/// formula when its first character is `=`, `+`, `-` or `@` (also in full width, in Excel for East
/// Asia), or one of these behind blanks, a tab or a line end.
///
/// Such a text is written with an apostrophe before it. So is a text that would be taken for one
/// so written, which makes reading the exact inverse of writing. Numbers are not texts and must
/// not be passed through here: `-5` stays a number.
public final class CsvText {
  private static final String BEGINS = "=+-@＝＋－＠";

  private CsvText() {}

  /// The text as written.
  public static String guarded(String text) {
    return runs(text) || isGuarded(text) ? "'" + text : text;
  }

  /// The text as it was before [#guarded]; one that was not guarded stays as it is.
  public static String plain(String written) {
    return isGuarded(written) ? written.substring(1) : written;
  }

  private static boolean isGuarded(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at > 0 && runs(text.substring(at));
  }

  private static boolean runs(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int at = 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return "\t\r\n".indexOf(text.charAt(0)) >= 0
        || (at < text.length() && BEGINS.indexOf(text.charAt(at)) >= 0);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
