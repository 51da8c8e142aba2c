package org.parkwright.domain.park.atlas.columns;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is compared in searches: compatibility forms such as full-width letters made one,
/// accents and other marks taken off, case folded, in words of letters and digits. `Ämtervik`,
/// `AMTERVIK` and `Ａmtervik` meet, so do Arabic words with and without vowel signs; a Chinese name
/// is one word.
final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  static String of(String text) {
    if (plain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(decomposed).replaceAll("");
    // Upper case first: it brings together what lower case keeps apart (ß and SS, ς and σ).
    return bare.toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replace('ı', 'i')
        .replace("ـ", "");
  }

  /// Most texts are ASCII, of which nothing but the case changes.
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// The words of a text, folded.
  static List<String> words(String text) {
    return BETWEEN.splitAsStream(of(text)).filter(word -> !word.isEmpty()).toList();
  }
}
