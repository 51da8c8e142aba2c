package org.parkwright.domain.park.match;

/// How alike two words are spelled.
///
/// Jaro-Winkler similarity: letters in common within half the longer word, less half the
/// transpositions, with a bonus for up to four equal first letters. It tolerates the slips of
// typing
/// and the varieties of transliteration better than edit distance does on short words, and is what
/// record linkage mostly uses for names.
///
/// Reference: Winkler, *String comparator metrics and enhanced decision rules in the
/// Fellegi-Sunter model of record linkage*, ASA Survey Research Methods, 1990. The test has his
/// published values.
final class Spelling {
  private Spelling() {}

  /// Words below this are not the same word.
  static final double ALIKE = 0.92;

  private static final int SHORTEST = 4;

  /// Whether two different words may be one word in two spellings: four letters or more and at
  // least
  /// [#ALIKE], or one of them written without vowels, as from Arabic script, and the consonants the
  /// same.
  static boolean alike(String a, String b) {
    return spelledAlike(a, b) || sameConsonants(a, b);
  }

  /// `brj` and `borg`: g is one letter with j, and k with q and c, in Latin spellings of Arabic.
  static boolean sameConsonants(String a, String b) {
    String bareA = consonants(a);
    String bareB = consonants(b);
    return bareA.length() >= 2
        && (bareA.length() == a.length() || bareB.length() == b.length())
        && bareA.equals(bareB);
  }

  private static String consonants(String word) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if ("aeiouyw".indexOf(letter) < 0) {
        bare.append(letter == 'g' ? 'j' : letter == 'q' || letter == 'c' ? 'k' : letter);
      }
    }
    return bare.toString();
  }

  private static boolean spelledAlike(String a, String b) {
    return a.length() >= SHORTEST
        && b.length() >= SHORTEST
        && Math.abs(a.length() - b.length()) <= 3
        && similarity(a, b) >= ALIKE
        && slips(a, b) <= (Math.min(a.length(), b.length()) + 2) / 4;
  }

  /// How many slips make one word of the other: letters left out, put in, taken for another, two
  /// neighbours swapped (Damerau, CACM 7, 1964). Jaro-Winkler alone takes `santa` for `santiago`.
  static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }

  /// Jaro-Winkler similarity, 0 to 1.
  static double similarity(String a, String b) {
    double jaro = jaro(a, b);
    int prefix = 0;
    while (prefix < Math.min(4, Math.min(a.length(), b.length()))
        && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * 0.1 * (1 - jaro);
  }

  private static double jaro(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] usedA = new boolean[a.length()];
    boolean[] usedB = new boolean[b.length()];
    int common = 0;
    for (int i = 0; i < a.length(); i++) {
      for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
        if (!usedB[j] && a.charAt(i) == b.charAt(j)) {
          usedA[i] = true;
          usedB[j] = true;
          common++;
          break;
        }
      }
    }
    if (common == 0) {
      return 0;
    }
    int moved = 0;
    int j = 0;
    for (int i = 0; i < a.length(); i++) {
      if (usedA[i]) {
        while (!usedB[j]) {
          j++;
        }
        if (a.charAt(i) != b.charAt(j)) {
          moved++;
        }
        j++;
      }
    }
    double m = common;
    return (m / a.length() + m / b.length() + (m - moved / 2.0) / m) / 3;
  }

  /// A key that most spellings of a word share: its first letter and the consonants after it,
  /// doubled ones once, at most five.
  static String skeleton(String word) {
    StringBuilder key = new StringBuilder();
    key.append(word.charAt(0));
    for (int i = 1; i < word.length() && key.length() < 5; i++) {
      char letter = word.charAt(i);
      if ("aeiouyhw".indexOf(letter) < 0 && key.charAt(key.length() - 1) != letter) {
        key.append(letter);
      }
    }
    return key.toString();
  }
}
