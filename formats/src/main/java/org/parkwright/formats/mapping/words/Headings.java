package org.parkwright.formats.mapping.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What the heading of a column may stand for.
///
/// A heading that is one of the known ones scores 1; one that holds a known one among other words
/// scores less, by the share of letters that are left over. Digits and years do not count.
public final class Headings {
  private static final double INSIDE = 0.5;
  private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}])\\p{N}+(?![\\p{L}])");
  private static final List<Known> KNOWN = load();

  private Headings() {}

  /// A use of a column, and how well the heading speaks for it.
  ///
  /// @param use code of a topic, or a part of a mapping such as `@name`
  /// @param language of the known heading, BCP 47
  /// @param known the known heading, in its plain form
  /// @param score above 0, at most 1
  public record Match(String use, String language, String known, double score) {}

  private record Known(String use, String language, String plain, String bare, String parted) {}

  private static List<Known> load() {
    List<Known> known = new ArrayList<>();
    for (Map<String, String> row : WordTable.rows("headings.csv")) {
      for (String heading : WordTable.words(row, "headings")) {
        String plain = PlainWords.of(heading);
        known.add(
            new Known(
                row.getOrDefault("use", ""),
                row.getOrDefault("language", ""),
                plain,
                plain.replace(" ", ""),
                PlainWords.partsWords(plain) ? " " + plain + " " : plain));
      }
    }
    return List.copyOf(known);
  }

  /// All codes that the table knows.
  public static List<String> uses() {
    return KNOWN.stream().map(Known::use).distinct().toList();
  }

  /// What a heading may stand for, the best first, each use once.
  ///
  /// @param heading as written, without the unit
  public static List<Match> of(String heading) {
    String plain = PlainWords.of(heading);
    String wordless = DIGITS.matcher(plain).replaceAll(" ").replaceAll(" +", " ").strip();
    String asked = wordless.isEmpty() ? plain : wordless;
    String bare = asked.replace(" ", "");
    String parted = " " + asked + " ";
    Map<String, Match> best = new java.util.TreeMap<>();
    for (Known known : KNOWN) {
      double score = score(asked, bare, parted, known);
      if (score > 0) {
        Match match = new Match(known.use(), known.language(), known.plain(), score);
        best.merge(known.use(), match, (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::use))
        .toList();
  }

  private static double score(String asked, String bare, String parted, Known known) {
    if (asked.equals(known.plain())) {
      return 1;
    }
    if (bare.equals(known.bare())) {
      return 0.97;
    }
    if (known.plain().length() < 2 || !parted.contains(known.parted())) {
      return 0;
    }
    double share = (double) known.plain().length() / asked.length();
    return INSIDE + 0.45 * share;
  }
}
