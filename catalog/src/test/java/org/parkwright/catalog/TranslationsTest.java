package org.parkwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.translation.DictionaryTexts;
import org.parkwright.formats.translation.SystemTexts;

/// Everything that comes with Parkwright can be read in six languages, says the same in each, and
/// counts what it measures in the same figures.
class TranslationsTest {
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,\\u00a0\\u202f]\\d+)*");
  private static final List<String> SIGNS =
      List.of("CO₂", "tce", "kWh", "m³", "kg", "USD", "%", "ISO", "COD", "NH3-N", "SO2", "NOx");

  private static final Catalog CATALOG = Catalog.bundled();

  private static List<String> translated() {
    return Catalog.LANGUAGES.stream().filter(language -> !language.equals("en")).toList();
  }

  /// All texts, by file and key.
  private static Map<String, Names> texts() {
    Map<String, Names> all = new LinkedHashMap<>();
    new DictionaryTexts()
        .of(CATALOG.dictionary())
        .forEach((key, text) -> all.put("variables " + key, text));
    for (IndexSystem system : CATALOG.systems()) {
      new SystemTexts().of(system).forEach((key, text) -> all.put(system.id() + " " + key, text));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("translated")
  void nothingIsLeftInEnglish(String language) {
    assertThat(CATALOG.untranslated(language)).isEmpty();
    for (IndexSystem system : CATALOG.systems()) {
      assertThat(CATALOG.untranslated(system, language)).as(system.id()).isEmpty();
    }
    assertThat(texts()).hasSizeGreaterThan(500);
  }

  @Test
  void noTranslationHasAFault() {
    assertThat(CATALOG.faults()).isEmpty();
  }

  @Test
  void everyFolderHasTheFiveFilesAndSaysWhoWroteThem() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(Path.of("variables/core/1")));
    CatalogLoadsTest.folders().forEach(folder -> folders.add(Path.of("systems").resolve(folder)));
    for (Path folder : folders) {
      Path translations = CatalogLoadsTest.RESOURCES.resolve(folder).resolve("translations");
      try (Stream<Path> files = Files.list(translations)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrder(
                "ar.csv", "es.csv", "fr.csv", "ru.csv", "zh.csv", "SOURCE.md");
      }
      assertThat(translations.resolve("SOURCE.md"))
          .content()
          .contains("No native speaker of the field has reviewed these texts yet");
    }
  }

  @ParameterizedTest
  @CsvSource({"ar, IsArabic", "zh, IsHan", "ru, IsCyrillic"})
  void textsAreWrittenInTheScriptOfTheirLanguage(String language, String script) {
    Pattern letters = Pattern.compile("\\p{" + script + "}");
    texts().forEach((key, text) -> assertThat(text.in(language)).as(key).containsPattern(letters));
  }

  @ParameterizedTest
  @MethodSource("translated")
  void noTextIsTheEnglishOne(String language) {
    texts()
        .forEach((key, text) -> assertThat(text.in(language)).as(key).isNotEqualTo(text.english()));
  }

  /// Figures may be grouped as the language groups them, but none is lost, added or changed. A name
  /// of a row in the Chinese systems is the standard's own, which the English name does not follow.
  @ParameterizedTest
  @MethodSource("translated")
  void figuresAreTheSameInEveryLanguage(String language) {
    texts().entrySet().stream()
        .filter(text -> !(language.equals("zh") && text.getKey().matches("(hj|zero).* .*title")))
        .forEach(
            text ->
                assertThat(figures(text.getValue().in(language)))
                    .as(text.getKey())
                    .isEqualTo(figures(text.getValue().english())));
  }

  private static List<String> figures(String text) {
    return FIGURE
        .matcher(text)
        .results()
        .map(figure -> figure.group().replaceAll("\\D", ""))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("translated")
  void unitsAndSymbolsAreTheSameInEveryDefinitionAndNote(String language) {
    texts().entrySet().stream()
        .filter(text -> text.getKey().matches(".*\\.(definition|note)"))
        .forEach(
            text ->
                assertThat(signs(text.getValue().in(language)))
                    .as(text.getKey())
                    .isEqualTo(signs(text.getValue().english())));
  }

  private static Map<String, Integer> signs(String text) {
    Map<String, Integer> signs = new TreeMap<>();
    SIGNS.forEach(sign -> signs.put(sign, text.split(Pattern.quote(sign), -1).length - 1));
    return signs;
  }

  /// Two questions that differ in English do not get the same words in another language.
  @ParameterizedTest
  @MethodSource("translated")
  void labelsTellVariablesApart(String language) {
    Map<String, String> english = new TreeMap<>();
    for (Variable variable : CATALOG.dictionary().variables()) {
      String key = variable.topic().in(language) + ": " + variable.names().in(language);
      String before = english.putIfAbsent(key, variable.names().english());
      assertThat(before).as(key).isIn(null, variable.names().english());
    }
  }

  @Test
  void translationsDoNotChangeWhatIsCited() {
    assertThat(CATALOG.dictionary().version()).isEqualTo("core@1");
    assertThat(CATALOG.find("hj-274-2015").names().in("zh")).isEqualTo("国家生态工业示范园区标准");
    assertThat(CATALOG.find("hj-274-2015").document()).isEqualTo("HJ 274-2015");
  }
}
