package org.parkwright.formats.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Names that a misspelt word may have meant.
///
/// Distance is the number of insertions, deletions, replacements and swaps of neighbours (optimal
/// string alignment). A name is offered when at most a third of the word would have to change (two
/// letters at least, one in words of three letters), or when one contains the other.
public final class Closest {
  /// So many names at most are listed in words.
  public static final int LISTED = 14;

  private static final int LONGEST = 60;
  private static final int SHORT = 3;

  private Closest() {}

  /// Up to `most` names, the closest first; empty when none is close.
  public static List<String> to(String word, Collection<String> names, int most) {
    String asked = word.toLowerCase(Locale.ROOT).strip();
    if (asked.isEmpty() || asked.length() > LONGEST) {
      return List.of();
    }
    int far = asked.length() <= SHORT ? 1 : Math.max(2, asked.length() / 3);
    record Near(String name, int distance) {}
    return names.stream()
        .map(name -> new Near(name, distance(asked, name.toLowerCase(Locale.ROOT), far)))
        .filter(near -> near.distance() <= far)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(most)
        .map(Near::name)
        .toList();
  }

  /// What is allowed, in words: all names when they are few, and the closest ones.
  ///
  /// @param what what the names are, said when they are many, for example `a variable`
  public static String allowed(String what, String word, Collection<String> names) {
    String listed = names.size() <= LISTED ? String.join(", ", names) : what;
    List<String> near = to(word, names, 3);
    return near.isEmpty() ? listed : listed + "; did you mean " + String.join(" or ", near) + "?";
  }

  private static int distance(String word, String name, int far) {
    if (word.length() > SHORT
        && (name.contains(word) || word.contains(name) && name.length() > SHORT)) {
      return Math.min(far, 1);
    }
    return Math.abs(word.length() - name.length()) > far ? far + 1 : aligned(word, name);
  }

  private static int aligned(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
