package org.parkwright.server.page;

/// Names and codes in Latin letters within a sentence that runs from right to left.
///
/// Without a boundary around them the bracket of "Suez (TEDA)" would jump to the other side and two
/// names beside each other would change places. The Unicode bidirectional algorithm (UAX #9) has
/// invisible marks for that: first strong isolate and pop directional isolate.
final class Isolated {
  private static final char OPEN = '\u2068';
  private static final char CLOSE = '\u2069';

  private Isolated() {}

  /// Parts of a message, those with left-to-right letters set apart.
  static Object[] all(Object[] parts) {
    Object[] set = parts.clone();
    for (int i = 0; i < set.length; i++) {
      if (set[i] instanceof String text && text.chars().anyMatch(Isolated::runsRight)) {
        set[i] = OPEN + text + CLOSE;
      }
    }
    return set;
  }

  private static boolean runsRight(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }
}
