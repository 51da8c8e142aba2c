package org.parkwright.formats.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.mapping.words.CountryGrid;
import org.parkwright.formats.mapping.words.CountryNames;
import org.parkwright.formats.mapping.words.DateText;
import org.parkwright.formats.mapping.words.DegreesText;
import org.parkwright.formats.mapping.words.FileUnits;
import org.parkwright.formats.mapping.words.Headings;
import org.parkwright.formats.mapping.words.PlainWords;
import org.parkwright.formats.mapping.words.Schemes;
import org.parkwright.formats.mapping.words.StatusWords;

/// The tables of words say what they should, in every language that they have.
class WordTablesTest {
  private static final Path TABLES =
      Path.of(System.getProperty("parkwright.root", ".."))
          .resolve("formats/src/main/resources/org/parkwright/formats/mapping/words");

  @Test
  void everyHeadingStandsForATopicOrAPartOfAMapping() {
    assertThat(Headings.uses())
        .filteredOn(use -> !use.startsWith("@"))
        .isSubsetOf(AtlasTopics.ALL.stream().map(Topic::code).toList());
    assertThat(Headings.of("Luas_Kawasan"))
        .first()
        .extracting(Headings.Match::use)
        .isEqualTo("area");
  }

  @Test
  void everyWordOfAUnitNamesAUnit() throws IOException {
    for (String line : Files.readAllLines(TABLES.resolve("units.csv")).stream().skip(1).toList()) {
      for (String word : line.substring(line.indexOf(',') + 1).split("\\|", -1)) {
        assertThat(FileUnits.read(word)).as(word).isPresent();
      }
    }
  }

  @Test
  void noWordMeansTwoStates() throws IOException {
    for (String line : Files.readAllLines(TABLES.resolve("status.csv")).stream().skip(1).toList()) {
      Status status = Status.valueOf(line.substring(0, line.indexOf(',')).toUpperCase());
      for (String word : line.substring(line.indexOf(',') + 1).split("\\|", -1)) {
        assertThat(StatusWords.read(word)).as(word).contains(status);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          superficie (ha) | superficie | ha
          area_ha | area | ha
          Luas_Ha | Luas | ha
          Powierzchnia [ha] | Powierzchnia | ha
          规划面积（平方公里） | 规划面积 | km²
          Gross Area (acres) | Gross Area | acre
          Площадь, га | Площадь | ha
          plan_a | plan_a |
          Distance km | Distance | km
          """)
  void unitsAreFoundInHeadings(String heading, String words, String unit) {
    FileUnits.Parted parted = FileUnits.inHeading(heading);

    assertThat(parted.words()).isEqualTo(words);
    assertThat(parted.unit().map(Object::toString)).isEqualTo(Optional.ofNullable(unit));
  }

  @ParameterizedTest
  @CsvSource({
    "NoKEK, no kek",
    "SiteID, site id",
    "klskbli_1, klskbli 1",
    "Đường Sắt, duong sat",
    "İstihdam, istihdam",
    "산업단지명, 산업단지명",
    "المُحافَظة, المحافظة"
  })
  void headingsAreComparedInAPlainForm(String written, String plain) {
    assertThat(PlainWords.of(written)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "Netherland, nl", "Türkiye, tr", "Türkei, tr", "中国, cn", "대한민국, kr", "مصر, eg", "Viet Nam, vn",
    "IDN, id", "gb, gb", "UK, gb", "Czech Republic, cz", "Côte d'Ivoire, ci", "Россия, ru",
        "España, es"
  })
  void countriesAreKnownByManyNames(String name, String code) {
    assertThat(CountryNames.read(name)).contains(code);
  }

  @Test
  void aPointIsInItsCountryOrNearItsCoast() {
    assertThat(CountryGrid.mayHold("id", new Place(-6.2, 106.8))).isTrue();
    assertThat(CountryGrid.mayHold("id", new Place(7.69, 109.02))).isFalse();
    assertThat(CountryGrid.mayHold("us", new Place(18.4, -66.5))).isTrue();
    assertThat(CountryGrid.mayHold("us", new Place(26.1322, -92.04034))).isTrue();
    assertThat(CountryGrid.mayHold("us", new Place(49.001, -122.2214))).isTrue();
    assertThat(CountryGrid.mayHold("fr", new Place(-20.9, 55.5))).isTrue();
    assertThat(CountryGrid.mayHold("re", new Place(-20.9, 55.5))).isTrue();
    assertThat(CountryGrid.mayHold("fr", new Place(0, 0))).isFalse();
    assertThat(CountryGrid.mayHold("xx", new Place(0, 0))).isTrue();
    assertThat(CountryGrid.at(new Place(90, 180))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -6.93 | -6.93
          6,93 S | -6.93
          6°55'48" S | -6.93
          106° 49′ 30″ E | 106.825
          N 40.5 | 40.5
          40:30:00 | 40.5
          """)
  void degreesAreReadInEveryNotation(String written, double degrees) {
    assertThat(DegreesText.read(written).orElseThrow())
        .isCloseTo(degrees, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void degreesThatCannotBeAreNone() {
    for (String odd : List.of("abc", "-6 S", "6°75'", "", "12 N E")) {
      assertThat(DegreesText.read(odd)).as(odd).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3/4/2019, DAY_FIRST, 2019-04-03",
    "3/4/2019, MONTH_FIRST, 2019-03-04",
    "3/4/2019, UNKNOWN, 2019",
    "17/10/2013, MONTH_FIRST, 2013-10-17",
    "1/1/1993, UNKNOWN, 1993-01-01",
    "2010-11-11, UNKNOWN, 2010-11-11",
    "2010年11月, UNKNOWN, 2010-11",
    "20191231, UNKNOWN, 2019-12-31",
    "1998.0, UNKNOWN, 1998",
    "١٩٩٨, UNKNOWN, 1998"
  })
  void datesAreReadInEveryOrder(String written, DateOrder order, String date) {
    assertThat(DateText.read(written, order)).contains(date);
  }

  @Test
  void daysThatTheCalendarDoesNotHaveAreNone() {
    assertThat(DateText.read("31.2.1998", DateOrder.DAY_FIRST)).isEmpty();
    assertThat(DateText.read("0000", DateOrder.UNKNOWN)).isEmpty();
    assertThat(DateText.read("2019-13", DateOrder.UNKNOWN)).isEmpty();
  }

  @Test
  void nationalCodesLeadToTheirDivisionOfIsic() {
    assertThat(Schemes.division("kbli-2020", "10431")).contains("10");
    assertThat(Schemes.division("naf-2", "3821Z")).contains("38");
    assertThat(Schemes.division("naics-2017", "562212")).contains("38");
    assertThat(Schemes.division("naics-2017", "221112")).contains("35");
    assertThat(Schemes.division("naics-2017", "115210")).as("two divisions").isEmpty();
    assertThat(Schemes.division("ksic-10", "27112")).as("other divisions").isEmpty();
    assertThat(Schemes.section("10")).contains("C");
    assertThat(Schemes.section("04")).isEmpty();
    assertThat(Schemes.inHeading("SIC code", "gb")).contains("uksic-2007");
    assertThat(Schemes.inHeading("SIC code", "us")).isPresent();
  }
}
