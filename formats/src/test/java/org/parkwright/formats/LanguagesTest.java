package org.parkwright.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.EveryLanguage;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.render.text.Texts;

/// Workbooks and the problems of imports can be said in every language; no sentence hides in a
/// class; and the words by which a workbook is read tell its columns and sheets apart.
class LanguagesTest {
  private static final Path MODULE =
      Path.of(System.getProperty("parkwright.root", "..")).resolve("formats/src/main");
  private static final Pattern PART = Pattern.compile("\\{(\\d)");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,},? \\p{L}{2,}");

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    Path file = MODULE.resolve("resources/words/" + language + ".properties");
    try (Reader text = Files.newBufferedReader(file)) {
      words.load(text);
    }
    return words;
  }

  private static Set<String> parts(String message) {
    return new TreeSet<>(PART.matcher(message).results().map(m -> m.group(1)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "fr", "es", "ar", "ru"})
  void everyLanguageHasTheSameMessagesWithTheSameParts(String language) throws IOException {
    Properties english = words("en");
    Properties other = words(language);
    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(parts(other.getProperty(key)))
          .as("parts of %s in %s", key, language)
          .isEqualTo(parts(english.getProperty(key)));
    }
  }

  @Test
  void everyMessageOfEveryModuleBelowCanBeSaid() {
    for (var locale : Texts.LANGUAGES) {
      Texts texts = Texts.in(locale);
      for (String key : texts.keys()) {
        assertThat(texts.say(key, 1, 2, 3, 4, 5, 6, 7))
            .as("%s in %s", key, locale)
            .isNotBlank()
            .doesNotContain("plural", "{", "}");
      }
    }
  }

  @Test
  void everyHeadingNamesOneColumnOnly() {
    for (SheetLayout layout : SheetLayout.values()) {
      for (Column column : layout.columns()) {
        for (String heading : EveryLanguage.of("book.column." + column.name())) {
          // A heading in one language must not be another column's in any language.
          assertThat(layout.columns().stream().filter(c -> c.isHeading(heading)))
              .as("columns of %s under “%s”", layout, heading)
              .containsExactly(column);
        }
      }
    }
  }

  @Test
  void everyNameOfASheetIsOneASpreadsheetAllows() {
    List<String> keys =
        List.of(
            "ANSWERS",
            "EARLIER",
            "RIVALS",
            "CHOICES",
            "README",
            "SYSTEMS",
            "tenants",
            "activities");
    Set<String> seen = new TreeSet<>();
    for (String key : keys) {
      for (String name : EveryLanguage.of("book.sheet." + key)) {
        assertThat(name).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[:\\\\/?*\\[\\]]");
        assertThat(seen.add(EveryLanguage.plain(name))).as("“%s” names two sheets", name).isTrue();
      }
    }
  }

  @Test
  void noSentenceHidesInAClass() throws IOException {
    for (String folder :
        List.of("workbook", "issue", "xlsx", "result", "mapping/apply", "mapping/propose")) {
      try (Stream<Path> classes =
          Files.walk(MODULE.resolve("java/org/parkwright/formats/" + folder))) {
        for (Path file : classes.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          assertThat(sentences(Files.readString(file)))
              .as("sentences in %s that no translation reaches", MODULE.relativize(file))
              .isEmpty();
        }
      }
    }
  }

  /// Sentences outside comments, exceptions, `toString` and the beginnings of foreign files.
  private static List<String> sentences(String source) {
    String code =
        source
            .replaceAll("(?m)^\\s*///?.*$", "")
            .replaceAll("(?s)(throw )?new \\w*Exception\\(.*?\\);", ";")
            .replaceAll("(?s)public String toString\\(\\) \\{.*?\\n  }", "");
    return LITERAL
        .matcher(code.replaceAll("'(?:\\\\.|[^'\\\\])'", ""))
        .results()
        .map(MatchResult::group)
        .filter(literal -> !literal.startsWith("\"<") && TWO_WORDS.matcher(literal).find())
        .toList();
  }
}
