package org.parkwright.formats.mapping.propose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parkwright.formats.mapping.Notation;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.kernel.document.Phrase;

/// How numbers are written: as the numbers tell that can be read in one way only; where none does,
/// as is usual in the language of the headings.
///
/// @param notation what was found
/// @param choice what is said about it
record NotationGuess(Notation notation, Choice choice) {
  private static final Pattern POINT =
      Pattern.compile(
          "[+-]?(\\d+\\.\\d{1,2}|\\d+\\.\\d{4,}|0\\.\\d+|\\d{4,}\\.\\d+|\\d{1,3}(,\\d{3})+\\.\\d+"
              + "|\\d{1,3}(,\\d{2,3})*,\\d{3},\\d{3})(?![\\d.,]).*");
  private static final Pattern COMMA =
      Pattern.compile(
          "[+-]?(\\d+,\\d{1,2}|\\d+,\\d{4,}|0,\\d+|\\d{4,},\\d+|\\d{1,3}([. ]\\d{3})+,\\d+"
              + "|\\d{1,3}\\.\\d{3}(\\.\\d{3})+)(?![\\d.,]).*");
  private static final Pattern EITHER =
      Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}(?![\\d.,]).*");
  private static final Set<String> COMMA_LANGUAGES =
      Set.of("fr", "de", "es", "pt", "it", "tr", "id", "vi", "pl", "ru", "uk", "nl", "ro", "cs");

  /// The notation of all columns of numbers together.
  ///
  /// @param columns those with amounts
  /// @param stored whether the format stores numbers as such, not as text
  static NotationGuess of(Collection<ColumnSample> columns, String language, boolean stored) {
    long points = columns.stream().mapToLong(column -> count(column, POINT)).sum();
    long commas = columns.stream().mapToLong(column -> count(column, COMMA)).sum();
    long either = columns.stream().mapToLong(column -> count(column, EITHER)).sum();
    if (points + commas > 0) {
      boolean point = points >= commas;
      Phrase why =
          Phrase.of(
              point ? "propose.numbers.point" : "propose.numbers.comma",
              (int) Math.max(points, commas),
              (int) Math.min(points, commas));
      double confidence = (double) Math.max(points, commas) / (points + commas);
      return guess(point ? Notation.POINT : Notation.COMMA, confidence, why);
    }
    if (either == 0) {
      return guess(Notation.EACH, 1, Phrase.of("propose.numbers.plain"));
    }
    if (stored) {
      return guess(Notation.POINT, 0.8, Phrase.of("propose.numbers.stored"));
    }
    boolean comma = COMMA_LANGUAGES.contains(language);
    return guess(
        comma ? Notation.COMMA : Notation.POINT,
        0.6,
        Phrase.of(
            comma ? "propose.numbers.usual_comma" : "propose.numbers.usual_point",
            language,
            (int) either));
  }

  private static NotationGuess guess(Notation notation, double confidence, Phrase why) {
    return new NotationGuess(notation, new Choice("", "numbers", confidence, why, true));
  }

  /// The notation of one column when its numbers speak against that of the file.
  static Optional<Notation> against(Notation file, ColumnSample column) {
    long points = count(column, POINT);
    long commas = count(column, COMMA);
    Notation own = points > 0 ? Notation.POINT : Notation.COMMA;
    return (points == 0) == (commas == 0) || own == file ? Optional.empty() : Optional.of(own);
  }

  private static long count(ColumnSample column, Pattern pattern) {
    List<String> cells = column.cells();
    return cells.stream().filter(cell -> pattern.matcher(cell.strip()).matches()).count();
  }
}
