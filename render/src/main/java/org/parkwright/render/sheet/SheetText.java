package org.parkwright.render.sheet;

import java.util.regex.Pattern;
import org.parkwright.render.text.Characters;

/// Text as a cell can hold it.
///
/// A spreadsheet keeps at most 32,767 characters in a cell and reads `_x0041_` in a file as a
/// character's number (ECMA-376 part 1, 22.9.2.19); both are allowed for here. Text that begins
/// with `=`, `+`, `-`, `@`, a tab or a line break stays text when the file is opened, but becomes
/// a formula when somebody edits the cell: [#wantsQuote] tells which cells need the mark that
/// prevents it.
final class SheetText {
  private static final int MOST = 32_767;
  private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

  private SheetText() {}

  static String of(String text) {
    String legal = NUMBERED.matcher(Characters.legal(text)).replaceAll("_x005F_");
    if (legal.length() <= MOST) {
      return legal;
    }
    int end = MOST - 1;
    return legal.substring(0, Character.isHighSurrogate(legal.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  static boolean wantsQuote(String text) {
    return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
  }
}
