package org.parkwright.formats.workbook.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;

/// The words that stand in cells for the ideas of the field.
public final class Words {
  private static final String ILLUSTRATIVE = " (illustrative)";

  private Words() {}

  /// Quality words in order.
  public static List<String> grades() {
    return Arrays.stream(Grade.values()).map(Words::of).toList();
  }

  /// The word of a grade: `measured`.
  public static String of(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT);
  }

  /// The grade of a word.
  public static Optional<Grade> grade(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Grade.values()).filter(grade -> of(grade).equals(plain)).findFirst();
  }

  /// Scenario words.
  public static List<String> scenarios() {
    return Arrays.stream(Scenario.values()).map(Words::of).toList();
  }

  /// The word of a scenario: `intended`.
  public static String of(Scenario scenario) {
    return scenario.name().toLowerCase(Locale.ROOT);
  }

  /// The scenario of a word.
  public static Optional<Scenario> scenario(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Scenario.values()).filter(s -> of(s).equals(plain)).findFirst();
  }

  /// An option's code as words: `water_short` is shown as `water short`.
  public static String option(String code) {
    return code.replace('_', ' ');
  }

  /// A source's title; an invented figure says so, a source not given leaves the cell empty.
  public static String title(Source source) {
    boolean given = !source.title().equals(Source.NOT_GIVEN.title());
    return source.illustrative() ? source.title() + ILLUSTRATIVE : given ? source.title() : "";
  }

  /// The source of three cells.
  public static Source source(String title, String date, String address) {
    boolean illustrative = title.endsWith(ILLUSTRATIVE);
    String plain =
        illustrative ? title.substring(0, title.length() - ILLUSTRATIVE.length()) : title;
    return new Source(
        plain.isBlank() ? Source.NOT_GIVEN.title() : plain, address, date, illustrative);
  }
}
