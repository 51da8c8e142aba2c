package org.parkwright.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkwright.domain.people.Actor;
import org.parkwright.render.text.Texts;

/// What a page owes to its language beside the words: numbers, days, order, direction.
class FrameTest {
  private static Frame in(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Frame(
        Texts.in(locale),
        new Numbers(locale),
        "/",
        List.of(),
        new Frame.Token("_csrf", "x"),
        Actor.VISITOR,
        false,
        "test");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1,234,567.5",
        "zh|1,234,567.5",
        "fr|1\u202F234\u202F567,5",
        "es|1.234.567,5",
        "ar|1,234,567.5",
        "ru|1\u00A0234\u00A0567,5"
      })
  void numbersAreWrittenAsTheReaderWritesThem(String language, String written) {
    Frame frame = in(language);
    assertThat(frame.numbers().of(1_234_567.5, 1_234_567, 1_234_568)).startsWith(written);
    assertThat(frame.t("park.facts.rivals", 1_234_567.5)).contains(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|May 3, 2024",
        "zh|2024年5月3日",
        "fr|3 mai 2024",
        "es|3 de mayo de 2024",
        "ar|3 مايو 2024",
        "ru|3 мая 2024 г."
      })
  void daysAreWrittenInFull(String language, String written) {
    String day = in(language).date(Instant.parse("2024-05-03T23:30:00Z"));
    assertThat(day.replaceAll("[\u00A0\u202F]", " ")).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Åland,Côte,Cyprus,Zambia",
        "fr|cote,côte,Égypte,Zambie",
        "es|nube,ñame,oso",
        "zh|阿根廷,埃及,俄罗斯,中国",
        "ar|الأردن,تونس,مصر",
        "ru|Ёлка,Жуковский,Йемен,Катар"
      })
  void listsFollowTheAlphabetOfTheLanguage(String language, String names) {
    List<String> right = List.of(names.split(","));
    List<String> shuffled = new ArrayList<>(right);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.sort(in(language).order());
      assertThat(shuffled).isEqualTo(right);
    }
  }

  @Test
  void russianAndArabicCountAsTheirGrammarAsks() {
    assertThat(in("ru").t("parks.all", 1)).isEqualTo("1 парк");
    assertThat(in("ru").t("parks.all", 3)).isEqualTo("3 парка");
    assertThat(in("ru").t("parks.all", 11)).isEqualTo("11 парков");
    assertThat(in("ru").t("parks.all", 21)).isEqualTo("21 парк");
    assertThat(in("ar").t("parks.all", 2)).isEqualTo("مجمّعان");
    assertThat(in("ar").t("parks.all", 5)).isEqualTo("5 مجمّعات");
    assertThat(in("ar").t("parks.all", 47)).isEqualTo("47 مجمّعًا");
    assertThat(in("ar").t("parks.all", 100)).isEqualTo("100 مجمّع");
  }

  @Test
  void countriesAreCalledAsTheReaderCallsThem() {
    assertThat(in("zh").country("eg")).isEqualTo("埃及");
    assertThat(in("ar").country("CN")).isEqualTo("الصين");
    assertThat(in("ru").country("INT")).isEqualTo("Международный уровень");
  }

  @Test
  void aLatinNameStaysInOnePieceWithinArabic() {
    assertThat(in("ar").t("park.headline", "Suez (TEDA)", "مصر"))
        .isEqualTo("\u2068Suez (TEDA)\u2069: مصر");
    assertThat(in("ar").direction()).isEqualTo("rtl");
    assertThat(in("fr").t("park.headline", "Suez", "x")).doesNotContain("\u2068");
  }

  @Test
  void aLanguageIsCalledAsItsSpeakersCallIt() {
    assertThat(in("fr").languageName()).isEqualTo("Français");
    assertThat(in("zh").languageName()).isEqualTo("中文");
  }
}
