package org.parkwright.formats.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.formats.source.archive.HeldBytes;

/// Every character set that offices of the world still write is recognised from a list of parks
/// such as they keep.
class EncodingFinderTest {
  private static final String KOREAN =
      "녹산국가산업단지,부산광역시 강서구 송정동\n온산국가산업단지,울산광역시 울주군 온산읍\n"
          + "창원국가산업단지,경상남도 창원시 성산구\n사상공업지역,부산광역시 사상구 학장동\n";
  private static final String CHINESE =
      "苏州工业园区,江苏省苏州市,生物医药、电子信息和装备制造业的企业\n"
          + "天津经济技术开发区,天津市滨海新区,汽车制造与新能源材料\n"
          + "广州开发区,广东省广州市黄埔区,化学工业和食品饮料的主要基地\n";
  private static final String TRADITIONAL =
      "新竹科學工業園區,新竹市東區新安路,半導體與光電產業的主要聚落\n"
          + "臺中工業區,臺中市西屯區,精密機械和電子零件製造業\n"
          + "高雄加工出口區,高雄市前鎮區,電子產品及化學材料的製造\n";
  private static final String JAPANESE =
      "鹿島臨海工業地帯,茨城県鹿嶋市にある石油化学と鉄鋼の工業団地です\n"
          + "京浜工業地帯,神奈川県川崎市の港に面した工業地帯で多くの工場があります\n"
          + "北九州エコタウン,福岡県北九州市のリサイクル産業の団地\n";
  private static final String RUSSIAN =
      "Особая экономическая зона Алабуга,Республика Татарстан,нефтехимия и автомобильная"
          + " промышленность\nИндустриальный парк Ворсино,Калужская область,пищевая"
          + " промышленность и строительные материалы\n";
  private static final String ARABIC =
      "المنطقة الصناعية ببرج العرب الجديدة,محافظة الإسكندرية,الصناعات الغذائية والكيماوية\n"
          + "المنطقة الاقتصادية لقناة السويس,العين السخنة,البتروكيماويات ومواد البناء\n";
  private static final String FRENCH =
      "Zone industrielle de Lacq,Pyrénées-Atlantiques,chimie et métallurgie\n"
          + "Parc d’activités de Saint-Étienne,Rhône-Alpes,mécanique de précision à façon\n"
          + "Plate-forme des Roches-Roussillon,Isère,énergie — déchets – €\n";
  private static final String SPANISH =
      "Parque Industrial Ramón Lavaña,Tucumán,agroindustria de la caña de azúcar\n"
          + "Polígono Logístico Niño,Córdoba,almacén y distribución\n";
  private static final String TURKISH =
      "Gebze Organize Sanayi Bölgesi,Kocaeli,kimya ve plastik sanayii için altyapı\n"
          + "Çorlu Deri İhtisas Bölgesi,Tekirdağ,deri işleme ve atık su arıtma tesisi\n";

  static Stream<String[]> written() {
    return Stream.of(
        new String[] {"CP949", KOREAN},
        new String[] {"GB18030", CHINESE},
        new String[] {"Big5", TRADITIONAL},
        new String[] {"Shift_JIS", JAPANESE},
        new String[] {"EUC-JP", JAPANESE},
        new String[] {"windows-1251", RUSSIAN},
        new String[] {"KOI8-R", RUSSIAN},
        new String[] {"windows-1256", ARABIC},
        new String[] {"windows-1252", FRENCH},
        new String[] {"windows-1252", SPANISH});
  }

  private static EncodingGuess of(byte[] bytes) throws IOException {
    return EncodingFinder.of(new HeldBytes("list.csv", bytes));
  }

  @ParameterizedTest
  @MethodSource("written")
  void aListOfParksTellsItsCharacterSet(String name, String text) throws IOException {
    Charset charset = Encoding.named(name).orElseThrow().charset();
    EncodingGuess guess = of(("name,place,sectors\n" + text).getBytes(charset));

    assertThat(guess.encoding().name()).as("%s", guess).isEqualTo(name);
    assertThat(guess.isGuess()).isTrue();
    assertThat(guess.issue()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("written")
  void evenWhenTheOnlyLettersStandFarBelowAMegabyteOfFigures(String name, String text)
      throws IOException {
    Charset charset = Encoding.named(name).orElseThrow().charset();
    String figures = "1234.5,park,67,industrial,8\n".repeat(40_000);
    EncodingGuess guess = of((figures + text + figures).getBytes(charset));

    assertThat(guess.encoding().name()).as("%s", guess).isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("written")
  void inUtf8NothingIsLeftToGuess(String name, String text) throws IOException {
    EncodingGuess guess = of(text.getBytes(StandardCharsets.UTF_8));

    assertThat(guess).isEqualTo(EncodingGuess.certain(Encoding.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false"})
  void utf16WithAndWithoutItsMark(String name, boolean marked) throws IOException {
    byte[] bytes =
        ((marked ? "\uFEFF" : "") + "name;area\nÉtaples;12,5\n".repeat(5))
            .getBytes(Charset.forName(name));

    assertThat(of(bytes).encoding().name()).isEqualTo(name);
    assertThat(of(bytes).isGuess()).isFalse();
  }

  /// The Turkish set differs from the western one in six letters; a short list does not decide.
  @Test
  void turkishIsAtLeastNamedAsTheOtherPossibility() throws IOException {
    EncodingGuess guess = of(TURKISH.getBytes(Charset.forName("windows-1254")));

    assertThat(guess.confidence()).isLessThan(50);
    assertThat(guess.others())
        .extracting(rival -> rival.encoding().name())
        .contains("windows-1254");
  }

  @Test
  void aDamagedByteDoesNotMakeAnotherSetOfUtf8() throws IOException {
    byte[] bytes = KOREAN.repeat(20).getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xFF;

    assertThat(of(bytes).encoding()).isEqualTo(Encoding.UTF_8);
  }

  @Test
  void plainAsciiIsUtf8() throws IOException {
    assertThat(of("name,area\nSuez,460\n".getBytes(StandardCharsets.US_ASCII)).encoding())
        .isEqualTo(Encoding.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "euc-kr, CP949",
    "cp949, CP949",
    "ks_c_5601-1987, CP949",
    "GBK, GB18030",
    "gb2312, GB18030",
    "latin1, windows-1252",
    "ISO-8859-1, windows-1252",
    "SJIS, Shift_JIS",
    "utf8, UTF-8",
    "CP1251, windows-1251",
    "cp950, Big5"
  })
  void namesMeanWhatPeopleMeanByThem(String said, String name) {
    assertThat(Encoding.named(said).orElseThrow().name()).isEqualTo(name);
  }

  @Test
  void anUnknownNameIsNone() {
    assertThat(Encoding.named("klingon-8")).isEmpty();
    assertThat(Encoding.named("")).isEmpty();
  }
}
