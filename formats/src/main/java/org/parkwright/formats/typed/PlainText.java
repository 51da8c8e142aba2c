package org.parkwright.formats.typed;

import java.text.Normalizer;
import java.util.Map;

/// Brings the digits and signs of all scripts to their plain forms, so that one grammar reads
/// them: Arabic, Persian, Devanagari and full-width digits, the many spaces, minus signs and
/// apostrophes. Marks of writing direction, which cannot be seen, are dropped.
///
/// The Arabic decimal sign `٫` and grouping sign `٬` keep their own characters because they mean
/// one thing only, unlike comma and point.
final class PlainText {
  static final char ARABIC_DECIMAL = '\u066B';
  static final char ARABIC_GROUPING = '\u066C';

  private static final Map<Integer, Character> PLAIN =
      Map.ofEntries(
          Map.entry(0xFF0C, ','),
          Map.entry(0xFF0E, '.'),
          Map.entry(0x2212, '-'),
          Map.entry(0x2010, '-'),
          Map.entry(0x2011, '-'),
          Map.entry(0xFF0D, '-'),
          Map.entry(0xFE63, '-'),
          Map.entry(0xFF0B, '+'),
          Map.entry(0x066A, '%'),
          Map.entry(0xFF05, '%'),
          Map.entry(0x2019, '\''),
          Map.entry(0x02BC, '\''),
          Map.entry(0xFF07, '\''));

  private PlainText() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> append(plain, point));
    return plain.toString().strip();
  }

  private static void append(StringBuilder plain, int point) {
    Character mapped = PLAIN.get(point);
    if (mapped != null) {
      plain.append(mapped.charValue());
    } else if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
      plain.append(Character.digit(point, 10));
    } else if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
      plain.append(' ');
    } else if (Character.getType(point) != Character.FORMAT) {
      plain.appendCodePoint(point);
    }
  }
}
