package org.parkwright.formats.typed;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The known word that a mistyped one was probably meant to be.
public final class Nearest {
  private Nearest() {}

  /// The nearest of the known words by letters changed, added or left out; nothing when none is
  /// near (more than a third of the letters differ).
  public static Optional<String> to(String typed, Collection<String> known) {
    String from = typed.strip().toLowerCase(Locale.ROOT);
    if (from.isEmpty() || from.length() > 80) {
      return Optional.empty();
    }
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int distance = distance(from, word.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    int allowed = Math.max(1, Math.max(from.length(), best.length()) / 3);
    return best.isEmpty() || least > allowed ? Optional.empty() : Optional.of(best);
  }

  /// Levenshtein distance.
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
