package org.parkwright.formats.mapping.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What files write where nothing is known: `n/a`, `s/d`, `—`, `нет данных`.
public final class MissingWords {
  private static final Set<String> WORDS = new HashSet<>();

  static {
    WordTable.rows("missing.csv").forEach(row -> WORDS.addAll(WordTable.words(row, "words")));
    WORDS.add("");
  }

  private MissingWords() {}

  /// Whether a text says that nothing is known.
  public static boolean is(String text) {
    return WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
