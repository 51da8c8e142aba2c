package org.parkwright.formats.mapping.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Classifications of economic activities, and how their codes lead to ISIC Rev.4.
///
/// National versions of ISIC Rev.4 and of NACE Rev.2 keep its divisions in their first two digits;
/// for NAICS a table of beginnings is kept whose industries all lie in one division. Where a code
/// leads to several divisions none is derived.
public final class Schemes {
  /// The scheme that others lead to.
  public static final String ISIC = "isic-4";

  private static final Map<String, Integer> DIGITS = new TreeMap<>();
  private static final List<Map<String, String>> ROWS = WordTable.rows("schemes.csv");
  private static final Map<String, String> NAICS = new HashMap<>();
  private static final String SECTIONS =
      "01-03A 05-09B 10-33C 35-35D 36-39E 41-43F 45-47G 49-53H 55-56I 58-63J 64-66K 68-68L 69-75M"
          + " 77-82N 84-84O 85-85P 86-88Q 90-93R 94-96S 97-98T 99-99U";

  static {
    ROWS.forEach(
        row ->
            DIGITS.put(
                row.getOrDefault("scheme", ""), Integer.parseInt(row.getOrDefault("digits", "0"))));
    WordTable.rows("naics-to-isic-4.csv")
        .forEach(
            row -> NAICS.put(row.getOrDefault("prefix", ""), row.getOrDefault("division", "")));
  }

  private Schemes() {}

  /// The schemes that are known by name.
  public static List<String> known() {
    return List.copyOf(DIGITS.keySet());
  }

  /// The scheme that a heading names; one of the country comes first where several have the name.
  ///
  /// @param country alpha-2 or `xx`
  public static Optional<String> inHeading(String heading, String country) {
    String plain = PlainWords.of(heading);
    Optional<String> best = Optional.empty();
    int longest = 0;
    for (Map<String, String> row : ROWS) {
      boolean here = country.equals(row.get("country"));
      for (String word : WordTable.words(row, "words")) {
        String known = PlainWords.of(word);
        int weight = 2 * known.length() + (here ? 1 : 0);
        if (weight > longest && PlainWords.holds(plain, known)) {
          best = Optional.ofNullable(row.get("scheme"));
          longest = weight;
        }
      }
    }
    return best;
  }

  /// The division of ISIC Rev.4 that a code of a scheme lies in, two digits; empty when that is not
  /// known.
  public static Optional<String> division(String scheme, String code) {
    String digits = code.replaceAll("[^0-9]", "");
    if (scheme.startsWith("naics-")) {
      for (int length = digits.length(); length >= 2; length--) {
        String division = NAICS.get(digits.substring(0, length));
        if (division != null) {
          return Optional.of(division);
        }
      }
      return Optional.empty();
    }
    int kept = DIGITS.getOrDefault(scheme, 0);
    return kept > 0 && digits.length() >= kept
        ? Optional.of(digits.substring(0, kept)).filter(d -> section(d).isPresent())
        : Optional.empty();
  }

  /// The section of ISIC Rev.4 that a division lies in, a letter.
  public static Optional<String> section(String division) {
    for (String range : SECTIONS.split(" ", -1)) {
      if (division.compareTo(range.substring(0, 2)) >= 0
          && division.compareTo(range.substring(3, 5)) <= 0) {
        return Optional.of(range.substring(5));
      }
    }
    return Optional.empty();
  }
}
