package org.parkwright.formats.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.match.Candidate;
import org.parkwright.domain.park.match.Match;
import org.parkwright.domain.park.match.Matching;
import org.parkwright.domain.park.match.Whereabouts;
import org.parkwright.kernel.geo.LonLat;

class RomanisationTest {

  @ParameterizedTest
  @CsvSource({
    "苏州工业园区, suzhou industrial park",
    "天津经济技术开发区, tianjin economic technology zone",
    "명지녹산국가산업단지, myeongjinogsan national industrial park",
    "Технопарк «Ворсино», Tekhnopark <<Vorsino>>",
    "Parque Industrial Ñandubay, Parque Industrial Nandubay",
    "İstanbul Tuzla Organize Sanayi Bölgesi, Istanbul Tuzla Organize Sanayi Bolgesi",
    "Plain Park, Plain Park",
  })
  void namesComeInLatinLetters(String written, String latin) {
    assertThat(Romanisation.of(written)).isEqualTo(latin);
  }

  @Property
  void whateverIsWrittenIsTakenApart(@ForAll String anything) {
    assertThat(ComparedNames.of("명지 " + anything + " Шушары").plain())
        .doesNotContainPattern("[가-힣а-я]")
        .contains("myeongji")
        .contains("shushary");
  }

  /// The same park in two scripts, a hundred metres apart. With areas beside the names the second
  // and the
  /// fourth would be the same as well.
  @ParameterizedTest
  @CsvSource({
    "苏州工业园区, Suzhou Industrial Park, SAME",
    "명지녹산국가산업단지, Myeongji-Noksan National Industrial Complex, PERHAPS",
    "Индустриальный парк «Ворсино», Vorsino Industrial Park, SAME",
    "المنطقة الصناعية ببرج العرب, Borg El Arab Industrial Zone, PERHAPS",
    "Khu công nghiệp Hiệp Phước, Hiep Phuoc IP, SAME",
    "Kawasan Industri Medan (PT KIM), Medan Industrial Estate, SAME",
    "Zone industrielle d'Aïn Sebaâ, Ain Sebaa Industrial Zone, SAME",
    "苏州工业园区一期, Suzhou Industrial Park II, DIFFERENT",
    "Parque Industrial La Plata, Parque Industrial La Plata II PI2, PERHAPS",
    "PIM 1, PIM 2, DIFFERENT",
    "KIM II, KIM 2, SAME",
  })
  void scriptsMeet(String one, String other, Match.Outcome outcome) {
    Candidate left = at("a", one, 120, 30);
    Candidate right = at("b", other, 120.001, 30);
    Matching matching =
        Matching.in(
            Stream.concat(
                    Stream.of(left, right),
                    IntStream.range(0, 60)
                        .mapToObj(
                            i -> at("c" + i, "Sentosa " + (char) ('a' + i % 26) + "nda", 100, 10)))
                .toList());
    Match match = matching.compare(left, right);
    assertThat(match.outcome()).as("%s", match).isEqualTo(outcome);
  }

  private static Candidate at(String id, String name, double longitude, double latitude) {
    return new Candidate(
        id,
        "xx",
        List.of(ComparedNames.of(name)),
        new Whereabouts.Spot(new LonLat(longitude, latitude), 0),
        OptionalDouble.empty());
  }

  @Test
  void allLanguagesOfANameAreCompared() {
    Names names = new Names(Map.of("en", "Suzhou Industrial Park", "zh", "苏州工业园区", "ar", "…"));
    assertThat(ComparedNames.of(names))
        .extracting(name -> name.words().toString())
        .containsExactly("[suzhou]", "[suzhou]");
  }
}
