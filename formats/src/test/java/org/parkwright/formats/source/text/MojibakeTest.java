package org.parkwright.formats.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that went through a wrong character set come back, and honest names stay as they are.
class MojibakeTest {

  /// What a program makes of UTF-8 when it takes it for windows-1252; a byte without a letter
  /// becomes the control character of its number, as browsers do it.
  private static String mangled(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = new String(new byte[] {b}, Charset.forName("windows-1252")).charAt(0);
      out.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "شركة مياه الشرب الاسكندرية",
        "苏州工业园区",
        "녹산국가산업단지",
        "Индустриальный парк",
        "Étaples – zone",
        "Parque Niño",
        "park 🏭"
      })
  void comesBackAfterOneAndAfterTwoWrongTurns(String name) {
    assertThat(Mojibake.look(mangled(name))).isEqualTo(new Mojibake.Seen.Repaired(name));
    assertThat(Mojibake.look(mangled(mangled(name)))).isEqualTo(new Mojibake.Seen.Repaired(name));
  }

  @Property
  void everyTextWithLettersBeyondAsciiComesBack(@ForAll("names") String name) {
    assertThat(Mojibake.look(mangled(name))).isEqualTo(new Mojibake.Seen.Repaired(name));
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<Character> letters =
        Arbitraries.chars()
            .range('a', 'z')
            .range('А', 'я')
            .range('ا', 'ي')
            .range('一', '龥')
            .range('가', '힣');
    return letters
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(list -> list.stream().map(String::valueOf).reduce("", String::concat))
        .filter(text -> text.chars().anyMatch(c -> c > 127));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Suez",
        "Étaples",
        "São João da Boa Vista",
        "Å",
        "Malmö, Göteborg & Växjö",
        "Çorlu Deri İhtisas Bölgesi",
        "AÑO 2015 © Ministère",
        "50 £ à 60 €",
        "شركة مياه",
        "Đà Nẵng",
        "«Ворсино»",
        ""
      })
  void honestTextsStay(String name) {
    assertThat(Mojibake.look(name)).isEqualTo(new Mojibake.Seen.Sound());
  }

  @Test
  void whereABlankStandsForALostByteTheNameIsDamagedForGood() {
    String lost = mangled("محطة كفر الدوار").replace('\u0081', ' ');

    assertThat(lost).isNotEqualTo(mangled("محطة كفر الدوار"));
    assertThat(Mojibake.look(lost)).isEqualTo(new Mojibake.Seen.Damaged());
  }
}
