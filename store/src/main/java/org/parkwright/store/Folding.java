package org.parkwright.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is compared in searches: compatibility forms such as full-width letters made one,
/// accents and other marks taken off, case folded. `Ämtervik`, `AMTERVIK` and `Ａmtervik` meet, so
/// do Arabic words with and without vowel signs; Chinese is left as it is.
///
/// Done here and not by the database, so that the embedded one and any server agree, whatever their
/// collations and extensions.
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Folding() {}

  /// The text as it is compared.
  public static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(decomposed).replaceAll("");
    // Upper case first: it brings together what lower case keeps apart (ß and SS, ς and σ).
    String folded = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return SPACES.matcher(folded.replace('ı', 'i')).replaceAll(" ").strip();
  }

  /// The words of a search, each as a pattern for `like` that finds it anywhere.
  public static List<String> patterns(String search) {
    return SPACES
        .splitAsStream(fold(search))
        .filter(word -> !word.isEmpty())
        .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
        .toList();
  }
}
