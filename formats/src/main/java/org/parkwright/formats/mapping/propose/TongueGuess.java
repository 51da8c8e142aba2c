package org.parkwright.formats.mapping.propose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.propose.sample.TableSample;
import org.parkwright.formats.mapping.words.Headings;

/// The language that a file is written in, as its headings and its letters tell.
final class TongueGuess {
  private static final double SURE = 0.95;

  private TongueGuess() {}

  /// The language of the headings: the one that knows most of them, English only when no other
  /// does; `en` when none is known.
  static String ofHeadings(TableSample table) {
    Map<String, Integer> votes = new TreeMap<>();
    for (ColumnSample column : table.columns()) {
      List<Headings.Match> sure =
          Headings.of(column.parted().words()).stream().filter(m -> m.score() >= SURE).toList();
      boolean english = sure.stream().anyMatch(m -> m.language().equals("en"));
      for (Headings.Match match : sure) {
        if (!english || match.language().equals("en")) {
          votes.merge(match.language(), 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("en");
  }

  /// The language of names by their letters; Latin letters are taken for the headings' language.
  static String ofNames(ColumnSample column, String headings) {
    Map<String, Integer> scripts = new TreeMap<>();
    column.cells().forEach(cell -> scripts.merge(script(cell), 1, Integer::sum));
    String most =
        scripts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    return switch (most) {
      case "han" -> headings.equals("ja") ? "ja" : "zh";
      case "kana" -> "ja";
      case "hangul" -> "ko";
      case "arabic" -> headings.equals("fa") ? "fa" : "ar";
      case "cyrillic" -> headings.equals("uk") ? "uk" : "ru";
      case "devanagari" -> "hi";
      case "thai" -> "th";
      default -> isLatin(headings) ? headings : "en";
    };
  }

  private static boolean isLatin(String language) {
    return !List.of("zh", "ja", "ko", "ar", "fa", "ru", "uk", "hi", "th").contains(language);
  }

  private static String script(String cell) {
    boolean han = false;
    for (int i = 0; i < cell.length(); ) {
      int point = cell.codePointAt(i);
      i += Character.charCount(point);
      switch (Character.UnicodeScript.of(point)) {
        case HIRAGANA, KATAKANA -> {
          return "kana";
        }
        case HANGUL -> {
          return "hangul";
        }
        case ARABIC -> {
          return "arabic";
        }
        case CYRILLIC -> {
          return "cyrillic";
        }
        case DEVANAGARI -> {
          return "devanagari";
        }
        case THAI -> {
          return "thai";
        }
        case HAN -> han = true;
        default -> {}
      }
    }
    return han ? "han" : "latin";
  }
}
