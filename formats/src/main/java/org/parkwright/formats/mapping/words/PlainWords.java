package org.parkwright.formats.mapping.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Text brought to a form in which headings and names can be compared: lower case, Latin letters
/// without accents, words parted by one blank. `Luas_ha`, `luas (HA)` and `LuasHa` become `luas
// ha`.
///
/// Letters are first brought to their compatible forms (Unicode NFKC: full-width and presentation
/// forms). Vowel signs of Arabic are dropped; signs of Indic scripts, which carry the vowels of a
/// word, stay.
public final class PlainWords {
  private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}])(?=\\p{Lu}\\p{Ll})");
  private static final Pattern TURN =
      Pattern.compile("(?<=\\p{Ll}\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu}\\p{Ll})(?=\\p{Lu}{2})");
  private static final Pattern LATIN_MARKS = Pattern.compile("(?<=[\\p{IsLatin}\\p{Mn}])\\p{Mn}+");
  private static final Pattern ARABIC_MARKS =
      Pattern.compile("[\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670]");
  private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%+]+");
  private static final Map<String, String> LETTERS =
      Map.of("đ", "d", "ı", "i", "ł", "l", "ø", "o", "ß", "ss", "æ", "ae", "œ", "oe", "ى", "ي");

  private PlainWords() {}

  /// The plain form; empty when the text has neither letters nor digits.
  public static String of(String text) {
    String parted = TURN.matcher(HUMP.matcher(text).replaceAll(" ")).replaceAll(" ");
    String plain = Normalizer.normalize(parted, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    plain = LATIN_MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
    plain = ARABIC_MARKS.matcher(plain).replaceAll("");
    for (var letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return PARTING.matcher(plain).replaceAll(" ").strip();
  }

  /// Whether a script parts its words by blanks; Chinese, Japanese and Thai do not, and Korean
  /// headings often leave them out.
  static boolean partsWords(String plain) {
    return plain
        .codePoints()
        .noneMatch(
            point ->
                switch (Character.UnicodeScript.of(point)) {
                  case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
                  default -> false;
                });
  }

  /// Whether the words hold the other ones in a row.
  static boolean holds(String plain, String words) {
    if (!partsWords(words)) {
      return plain.contains(words);
    }
    return (" " + plain + " ").contains(" " + words + " ");
  }
}
