package org.parkwright.store.sql;

import org.parkwright.kernel.text.OneLine;

/// What text PostgreSQL can keep: everything but the NUL character and half a surrogate pair.
/// Refused here, with the place named, before any statement runs.
public final class Storable {
  private static final int SHOWN = 40;

  private Storable() {}

  /// The text itself.
  ///
  /// @param where what it is, as in `note of water.fresh`
  /// @throws IllegalArgumentException when it cannot be kept, naming character and position
  public static String text(String where, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw refused(where, text, i, "a NUL character");
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw refused(where, text, i, "half a character (unpaired surrogate)");
        }
        i++;
      }
    }
    return text;
  }

  private static IllegalArgumentException refused(String where, String text, int at, String what) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .limit(SHOWN)
        .forEach(
            c -> shown.append(c == 0 || Character.isSurrogate((char) c) ? '\uFFFD' : (char) c));
    return new IllegalArgumentException(
        "%s has %s at position %d, which cannot be stored: \"%s\"%s; remove it"
            .formatted(
                OneLine.of(where),
                what,
                at + 1,
                OneLine.of(shown.toString()),
                text.length() > SHOWN ? "…" : ""));
  }
}
