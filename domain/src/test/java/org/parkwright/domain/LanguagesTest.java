package org.parkwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sentence of a report can be said in every language, and none hides in a class.
class LanguagesTest {
  private static final Path CLASSES =
      Path.of(System.getProperty("parkwright.root", ".."))
          .resolve("domain/src/main/java/org/parkwright/domain");
  private static final Pattern PART = Pattern.compile("\\{(\\d)");

  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,},? \\p{L}{2,}");

  static List<Spoken> languages() {
    return Spoken.ALL;
  }

  private static Set<String> parts(String message) {
    return new TreeSet<>(PART.matcher(message).results().map(m -> m.group(1)).toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTheSameMessagesWithTheSameParts(Spoken language) {
    assertThat(language.keys()).isEqualTo(Spoken.ENGLISH.keys());
    for (String key : language.keys()) {
      assertThat(parts(language.raw(key)))
          .as("parts of %s in %s", key, language)
          .isEqualTo(parts(Spoken.ENGLISH.raw(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageCanBeSaidOfAnyNumber(Spoken language) {
    for (String key : language.keys()) {
      for (int n : new int[] {0, 1, 2, 3, 5, 11, 21, 100, 1200}) {
        assertThat(language.say(key, n, n, n, n, n, n, n))
            .as("%s of %d in %s", key, n, language)
            .isNotBlank()
            .doesNotContain("plural", "select", "{", "}");
      }
    }
  }

  @Test
  void noSentenceHidesInAClass() throws IOException {
    try (Stream<Path> classes = Files.walk(CLASSES)) {
      // What is hashed is the same in every language, and nobody reads it.
      for (Path file :
          classes
              .filter(f -> f.toString().endsWith(".java") && !f.endsWith("Fingerprint.java"))
              .sorted()
              .toList()) {
        assertThat(sentences(Files.readString(file)))
            .as("sentences in %s that no translation reaches", CLASSES.relativize(file))
            .isEmpty();
      }
    }
  }

  /// Sentences outside comments, exceptions, `toString` and the command that computes again.
  private static List<String> sentences(String source) {
    String code =
        source
            .replaceAll("(?m)^\\s*///?.*$", "")
            .replaceAll("(?s)(throw )?new \\w*Exception\\(.*?;\\n", ";")
            .replaceAll("(?s)public String toString\\(\\) \\{.*?\\n  }", "")
            .replaceAll("\"\\./parkwright [^\"]*\"", "")
            // As it is stored; readers get the message source.none.
            .replace("\"no source given\"", "");
    return LITERAL
        .matcher(code.replaceAll("'(?:\\\\.|[^'\\\\])'", ""))
        .results()
        .map(MatchResult::group)
        .filter(literal -> TWO_WORDS.matcher(literal).find())
        .toList();
  }

  @Test
  void theSearchForSentencesFindsThem() {
    assertThat(sentences("draft.paragraph(\"No gap is known.\");")).hasSize(1);
    assertThat(sentences("wording.say(\"report.gaps.none\");")).isEmpty();
  }
}
