package org.parkwright.formats.xlsx;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as XLSX stores it. Characters that XML cannot hold are written `_x0007_`, and a text that
/// looks like such an escape has its underscore escaped (ECMA-376 part 1, 22.4.2.4), so that
/// every Java string comes back as it was. POI undoes the escapes when reading, but does not make
/// them when writing.
public final class XlsxText {
  /// Most characters that a cell can hold.
  public static final int LONGEST = 32_767;

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  /// The text to store.
  public static String encoded(String text) {
    String guarded = ESCAPE.matcher(text).replaceAll("_x005F_");
    StringBuilder encoded = new StringBuilder(guarded.length());
    for (int i = 0; i < guarded.length(); i++) {
      char c = guarded.charAt(i);
      boolean pair =
          i + 1 < guarded.length() && Character.isSurrogatePair(c, guarded.charAt(i + 1));
      if (pair) {
        encoded.append(c).append(guarded.charAt(++i));
      } else if (fits(c)) {
        encoded.append(c);
      } else {
        encoded.append("_x%04X_".formatted((int) c).toUpperCase(Locale.ROOT).replace("_X", "_x"));
      }
    }
    return encoded.toString();
  }

  /// The text as it was before it was stored.
  public static String decoded(String stored) {
    return stored.indexOf("_x") < 0
        ? stored
        : ESCAPED
            .matcher(stored)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))));
  }

  /// Whether a spreadsheet program would take the text for a formula when somebody edits it.
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean fits(char c) {
    boolean allowedControl = c == '\t' || c == '\n';
    return (c >= ' ' || allowedControl)
        && !Character.isSurrogate(c)
        && c != '\uFFFE'
        && c != '\uFFFF';
  }
}
