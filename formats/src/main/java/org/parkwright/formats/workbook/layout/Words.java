package org.parkwright.formats.workbook.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.formats.typed.YesNoWords;
import org.parkwright.kernel.document.Wording;

/// The words that stand in cells for the ideas of the field.
public final class Words {
  private static final List<String> ANSWERS = List.of("answer.yes", "answer.partly", "answer.no");

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
    return Arrays.stream(Grade.values())
        .filter(grade -> of(grade).equals(plain) || EveryLanguage.says("grade." + grade, word))
        .findFirst();
  }

  /// Quality words in order, in one language.
  public static List<String> grades(Wording wording) {
    return Arrays.stream(Grade.values()).map(grade -> of(grade, wording)).toList();
  }

  /// Scenario words in one language.
  public static List<String> scenarios(Wording wording) {
    return Arrays.stream(Scenario.values()).map(scenario -> of(scenario, wording)).toList();
  }

  /// The word of a scenario: `intended`.
  public static String of(Scenario scenario) {
    return scenario.name().toLowerCase(Locale.ROOT);
  }

  /// The scenario of a word.
  public static Optional<Scenario> scenario(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Scenario.values())
        .filter(s -> of(s).equals(plain) || EveryLanguage.says("book.scenario." + s, word))
        .findFirst();
  }

  /// The options of a choice in one language.
  public static List<String> options(Kind.Choice choice, Wording wording) {
    String language = wording.locale().toLanguageTag();
    return choice.options().stream().map(option -> choice.word(option, language)).toList();
  }

  /// An option's code as words: `water_short` is shown as `water short`.
  public static String option(String code) {
    return code.replace('_', ' ');
  }

  /// A grade in one language.
  public static String of(Grade grade, Wording wording) {
    return wording.say("grade." + grade);
  }

  /// A scenario in one language.
  public static String of(Scenario scenario, Wording wording) {
    return wording.say("book.scenario." + scenario);
  }

  /// The answers to a yes/no question in one language.
  public static List<String> answers(Wording wording) {
    return ANSWERS.stream().map(wording::say).toList();
  }

  /// The answers to a yes/no question in English.
  public static List<String> answers() {
    return ANSWERS.stream().map(EveryLanguage::english).toList();
  }

  /// The answer to a yes/no question in one language.
  ///
  /// @param value 1 yes, 0.5 partly, 0 no
  public static String answer(double value, Wording wording) {
    return wording.say("answer." + YesNoWords.word(value));
  }

  /// A source's title; an invented figure says so, a source not given leaves the cell empty.
  public static String title(Source source, Wording wording) {
    return source.illustrative()
        ? wording.say("source.illustrative", source.title())
        : source.given() ? source.title() : "";
  }

  /// The source of three cells.
  public static Source source(String title, String date, String address) {
    for (String pattern : EveryLanguage.of("source.illustrative")) {
      String mark = pattern.replace("{0}", "");
      if (title.endsWith(mark)) {
        return named(title.substring(0, title.length() - mark.length()), date, address, true);
      }
    }
    return named(title, date, address, false);
  }

  private static Source named(String title, String date, String address, boolean illustrative) {
    boolean none = title.isBlank() || EveryLanguage.says("source.none", title);
    return new Source(none ? Source.NOT_GIVEN.title() : title, address, date, illustrative);
  }
}
