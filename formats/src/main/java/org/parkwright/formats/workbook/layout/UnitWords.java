package org.parkwright.formats.workbook.layout;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// Units that are words, in the six languages: a workbook offers `entreprise`, the figure is kept
/// in `firm`.
public final class UnitWords {
  private static final List<String> COUNTED =
      List.of(
          "firm",
          "person",
          "event",
          "report",
          "grievance",
          "case",
          "issue",
          "activity",
          "project",
          "plot");
  private static final TreeMap<String, String> CANONICAL =
      new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));

  static {
    COUNTED.forEach(
        unit -> EveryLanguage.of("unit." + unit).forEach(word -> CANONICAL.put(word, unit)));
  }

  private UnitWords() {}

  /// The text with the words of other languages put back into those by which units are known; a
  /// unit that is known as it stands is left alone.
  public static String canonical(String text) {
    try {
      UnitText.read(text);
      return text;
    } catch (UnknownUnitException foreign) {
      String canonical = text;
      for (var word : CANONICAL.entrySet()) {
        canonical =
            Pattern.compile("(?<!\\p{L})" + Pattern.quote(word.getKey()) + "(?!\\p{L})")
                .matcher(canonical)
                .replaceAll(Matcher.quoteReplacement(word.getValue()));
      }
      return canonical;
    }
  }

  /// Whether two texts name the same unit, whatever their languages.
  static boolean same(String one, String other) {
    return one.equals(other) || counted(one).equals(counted(other));
  }

  private static String counted(String text) {
    return CANONICAL.getOrDefault(text, text);
  }
}
