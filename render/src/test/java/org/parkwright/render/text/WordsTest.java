package org.parkwright.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.kernel.document.Block.Notice;
import org.parkwright.kernel.document.Mark;

class WordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "fr", "es", "ar", "ru"})
  void no_language_misses_a_key_or_a_part(String language) throws IOException {
    Properties english = bundle("words.properties");
    Properties other = bundle("words_" + language + ".properties");

    assertThat(other.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(parts(other.getProperty(key))).as(key).isEqualTo(parts(english.getProperty(key)));
      assertThat(other.getProperty(key)).as(key).isNotBlank();
    }
  }

  @Test
  void every_mark_and_notice_has_words() {
    Words words = Words.in(Locale.ENGLISH);
    for (Mark mark : Mark.values()) {
      assertThat(words.mark(mark)).isEqualTo(mark.label());
    }
    for (Notice.Kind kind : Notice.Kind.values()) {
      assertThat(words.notice(kind)).isNotBlank();
    }
  }

  @Test
  void an_unknown_language_speaks_english_whatever_the_machine_speaks() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRENCH);
      assertThat(Words.in(Locale.forLanguageTag("vi")).unknown()).isEqualTo("unknown");
      assertThat(Words.in(Locale.forLanguageTag("vi")).number(1.5, 1)).isEqualTo("1,5");
      assertThat(Words.in(Locale.ENGLISH).unknown()).isEqualTo("unknown");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void arabic_and_its_kin_run_from_right_to_left() {
    assertThat(Words.in(Locale.forLanguageTag("ar-EG")).direction()).isEqualTo("rtl");
    assertThat(Words.in(Locale.forLanguageTag("he")).rightToLeft()).isTrue();
    assertThat(Words.in(Locale.forLanguageTag("zh-Hans")).direction()).isEqualTo("ltr");
  }

  private static Properties bundle(String name) throws IOException {
    var properties = new Properties();
    var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
    try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static String parts(String words) {
    return Pattern.compile("\\{\\d}")
        .matcher(words)
        .results()
        .map(m -> m.group())
        .sorted()
        .collect(Collectors.joining());
  }
}
