package org.parkwright.render.text;

/// Characters that every output can carry.
///
/// XML 1.0 forbids most control characters, lone surrogates and the two non-characters U+FFFE and
/// U+FFFF (production 2, `Char`); a PDF made from XHTML and a workbook made of XML parts inherit
/// that. A forbidden character is replaced by U+FFFD, so that the reader sees that something stood
/// there.
public final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /// The text with every character that XML 1.0 forbids replaced by U+FFFD.
  public static String legal(String text) {
    int wrong = firstIllegal(text);
    if (wrong == text.length()) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length()).append(text, 0, wrong);
    text.substring(wrong)
        .codePoints()
        .forEach(c -> mended.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
    return mended.toString();
  }

  /// Where the first character stands that must be replaced; the length of the text when none is.
  private static int firstIllegal(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isLegal(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /// The text as XML content or as an attribute between double quotes.
  public static String escaped(String text) {
    return legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
