package org.parkwright.formats.mapping.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Yes and no as files write them, in many languages, also as signs and as 1 and 0.
public final class TruthWords {
  private static final Map<String, Boolean> WORDS = new HashMap<>();

  static {
    for (Map<String, String> row : WordTable.rows("truth.csv")) {
      boolean holds = "yes".equals(row.get("truth"));
      WordTable.words(row, "words").forEach(word -> WORDS.put(word, holds));
    }
  }

  private TruthWords() {}

  /// The answer; empty when the text is none of the known words.
  public static Optional<Boolean> read(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        WORDS.get(word.endsWith(".0") ? word.substring(0, word.length() - 2) : word));
  }
}
