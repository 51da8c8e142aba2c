package org.parkwright.formats.mapping.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.Status;

/// States of life as files word them.
public final class StatusWords {
  private static final Map<String, Status> WORDS = new HashMap<>();

  static {
    for (Map<String, String> row : WordTable.rows("status.csv")) {
      Status status = Status.valueOf(row.getOrDefault("status", "").toUpperCase(Locale.ROOT));
      WordTable.words(row, "words").forEach(word -> WORDS.put(PlainWords.of(word), status));
    }
  }

  private StatusWords() {}

  /// The state that a text names; empty when none is known by it.
  public static Optional<Status> read(String text) {
    return Optional.ofNullable(WORDS.get(PlainWords.of(text)));
  }
}
