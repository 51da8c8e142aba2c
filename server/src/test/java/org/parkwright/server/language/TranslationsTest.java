package org.parkwright.server.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.render.text.Texts;

/// Every language says all that English says: the same messages with the same parts, in the same
/// order in its file, with every plural that the language has. A message that is missing in one
/// language fails the build here, in whichever module it is missing.
class TranslationsTest {
  private static final Path WORDS =
      Path.of(System.getProperty("parkwright.root", ".."))
          .resolve("server/src/main/resources/words");
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  /// Names that stay as they are in other alphabets.
  private static final Set<String> INTERNATIONAL =
      Set.of(
          "Parkwright",
          "Apache",
          "xlsx",
          "Cookie",
          "cookie",
          "MB",
          "UTC",
          "csv",
          "json",
          "localhost",
          "host",
          "CSV",
          "GeoJSON",
          "JSON",
          "Natural",
          "Earth",
          "yes",
          "no",
          "unknown");

  /// Messages that show what to type, which is the same in every language.
  private static final Set<String> SHOWN_AS_TYPED =
      Set.of("accounts.grant.hint", "history.erase.key.hint", "person.mail.wrong");

  static Stream<Locale> translations() {
    return Texts.LANGUAGES.stream().skip(1);
  }

  static Stream<Locale> languages() {
    return Texts.LANGUAGES.stream();
  }

  private static List<String> keysInFile(Locale language) throws IOException {
    return Files.readAllLines(WORDS.resolve(language.toLanguageTag() + ".properties")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  /// A message as it is written, without putting anything in.
  private static String raw(Texts texts, String key) {
    return texts.say(key);
  }

  @ParameterizedTest
  @MethodSource("translations")
  void nothingIsMissingAndNothingLeftOver(Locale language) throws IOException {
    assertThat(Set.copyOf(keysInFile(language))).isEqualTo(Set.copyOf(keysInFile(Locale.ENGLISH)));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void theFileFollowsTheEnglishOne(Locale language) throws IOException {
    assertThat(keysInFile(language)).containsExactlyElementsOf(keysInFile(Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyMessageUsesTheSameParts(Locale language) throws IOException {
    Texts texts = Texts.in(language);
    for (String key : keysInFile(Locale.ENGLISH)) {
      assertThat(parts(raw(texts, key)))
          .as("parts of %s in %s", key, language)
          .isEqualTo(parts(raw(ENGLISH, key)));
    }
  }

  /// Numbers of the parts with how they are put in: as they are, or choosing a plural.
  private static Map<Integer, Set<ArgType>> parts(String message) {
    MessagePattern pattern = new MessagePattern(message);
    Map<Integer, Set<ArgType>> parts = new TreeMap<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_START) {
        parts
            .computeIfAbsent(pattern.getPart(i + 1).getValue(), key -> new TreeSet<>())
            .add(pattern.getPart(i).getArgType());
      }
    }
    return parts;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPluralHasAllFormsOfTheLanguage(Locale language) throws IOException {
    Texts texts = Texts.in(language);
    Set<String> forms = PluralRules.forLocale(ULocale.forLocale(language)).getKeywords();
    for (String key : keysInFile(language)) {
      for (Set<String> given : plurals(raw(texts, key))) {
        assertThat(given).as("plural of %s in %s", key, language).containsAll(forms);
        assertThat(given.stream().filter(form -> !form.startsWith("=")))
            .as("plural of %s in %s", key, language)
            .allMatch(forms::contains);
      }
    }
  }

  /// The forms of each plural of a message.
  private static List<Set<String>> plurals(String message) {
    MessagePattern pattern = new MessagePattern(message);
    List<Set<String>> plurals = new ArrayList<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPart(i).getArgType() == ArgType.PLURAL
          && pattern.getPartType(i) == Part.Type.ARG_START) {
        Set<String> forms = new TreeSet<>();
        int end = pattern.getLimitPartIndex(i);
        for (int j = i + 1; j < end; j++) {
          if (pattern.getPartType(j) == Part.Type.ARG_SELECTOR) {
            forms.add(pattern.getSubstring(pattern.getPart(j)));
          }
        }
        plurals.add(forms);
      }
    }
    return plurals;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageCanBeSaidOfAnyNumber(Locale language) throws IOException {
    Texts texts = Texts.in(language);
    for (String key : keysInFile(Locale.ENGLISH)) {
      assertThat(raw(texts, key)).as("straight apostrophe in %s", key).doesNotContain("'");
      for (int number : new int[] {0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000}) {
        String said = texts.say(key, number, number, number, number);
        assertThat(said).as("%s of %d in %s", key, number, language).doesNotContain("{", "plural");
        assertThat(said).as("%s of %d in %s", key, number, language).doesNotContain("  ");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("translations")
  void noMessageWasLeftInEnglish(Locale language) throws IOException {
    Texts texts = Texts.in(language);
    for (String key : keysInFile(Locale.ENGLISH)) {
      String said = texts.say(key, 1, 2, 3, 4);
      if (Set.of("fr", "es").contains(language.getLanguage())) {
        assertThat(said.contains(" ") && said.equals(ENGLISH.say(key, 1, 2, 3, 4)) && words(said))
            .as("%s in %s reads as in English: %s", key, language, said)
            .isFalse();
      } else if (key.startsWith("call.")) {
        // Programmers are told names of headers and fields, which no language changes.
        assertThat(said).as("%s in %s", key, language).containsPattern(script(language));
      } else if (!SHOWN_AS_TYPED.contains(key)) {
        assertThat(latin(said)).as("%s in %s", key, language).isSubsetOf(INTERNATIONAL);
      }
    }
  }

  private static String script(Locale language) {
    return switch (language.getLanguage()) {
      case "zh" -> "\\p{IsHan}";
      case "ar" -> "\\p{IsArabic}";
      default -> "\\p{IsCyrillic}";
    };
  }

  private static boolean words(String text) {
    return Pattern.compile("\\p{L}{3,} \\p{L}{3,}").matcher(text).find();
  }

  private static List<String> latin(String text) {
    return Pattern.compile("\\p{IsLatin}{2,}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aCharacterOfAnotherAlphabetIsAMistake(Locale language) throws IOException {
    Texts texts = Texts.in(language);
    Pattern foreign =
        Pattern.compile(
            switch (language.getLanguage()) {
              case "zh" -> "[\\p{IsCyrillic}\\p{IsArabic}]";
              case "ar" -> "[\\p{IsCyrillic}\\p{IsHan}]";
              case "ru" -> "[\\p{IsHan}\\p{IsArabic}]";
              default -> "[\\p{IsCyrillic}\\p{IsHan}\\p{IsArabic}]";
            });
    for (String key : keysInFile(Locale.ENGLISH)) {
      assertThat(raw(texts, key)).as("%s in %s", key, language).doesNotContainPattern(foreign);
    }
  }
}
