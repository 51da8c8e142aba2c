package org.parkwright.formats.source.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.source.UnreadableFileException;

/// Coordinate systems beside PROJ 9.5.1: one point of each listed system, off its axes, was
/// computed with pyproj 3.7.2.
class ProjectionTest {
  /// Metres. Old datums lie to WGS 84 in several ways, each good in one region; PROJ chooses by
  /// place, the list holds one.
  private static final double OLD_DATUM = 80;

  @Test
  void everyListedSystemLiesWherePROJPutsIt() throws IOException {
    int points = 0;
    int close = 0;
    try (var in = ProjectionTest.class.getResourceAsStream("points.csv");
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord row : rows) {
        String name = "EPSG:" + row.getField("code");
        double[] at =
            Projection.named(name)
                .orElseThrow(() -> new AssertionError(name + " is not known"))
                .toDegrees(
                    Double.parseDouble(row.getField("x")), Double.parseDouble(row.getField("y")));
        double latitude = Double.parseDouble(row.getField("latitude"));
        double east =
            (at[0] - Double.parseDouble(row.getField("longitude")))
                * 111_320
                * Math.cos(Math.toRadians(latitude));
        double metres = Math.hypot(east, (at[1] - latitude) * 111_320);
        assertThat(metres).as("metres from PROJ in %s", name).isLessThan(OLD_DATUM);
        points++;
        close += metres < 1 ? 1 : 0;
      }
    }
    assertThat(points).isGreaterThan(760);
    assertThat(close).as("of %d within a metre", points).isGreaterThan(points * 85 / 100);
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:27700, 530000, 180000, -0.128353940, 51.503990828",
    "urn:ogc:def:crs:EPSG::5179, 1150000, 1680000, 129.145813616, 35.103996002",
    "http://www.opengis.net/def/crs/EPSG/0/28992, 155000, 463000, 5.387203508, 52.155172301",
    "Lambert 93, 652000, 6862000, 2.345811959, 48.856248146",
    "UTM zone 36N, 330000, 3320000, 31.237541271, 29.999161524",
    "Israel TM, 182088, 657195, 34.808955072, 32.007288842",
    "Lambert II étendu, 846880, 1815839, 5.374773906, 43.301978724"
  })
  void namesAndPointsBesidePROJ(String name, double x, double y, double east, double north) {
    double[] at = Projection.named(name).orElseThrow().toDegrees(x, y);

    assertThat(at[0]).isCloseTo(east, within(5e-6));
    assertThat(at[1]).isCloseTo(north, within(5e-6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EPSG:4326",
        "urn:ogc:def:crs:OGC:1.3:CRS84",
        "urn:ogc:def:crs:EPSG::4326",
        "WGS 84",
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
        "4326"
      })
  void degreesOfWgs84StayAsTheyAre(String name) {
    Projection projection = Projection.named(name).orElseThrow();

    assertThat(projection.isWgs84()).isTrue();
    assertThat(projection.toDegrees(31.2, 30.1)).containsExactly(31.2, 30.1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "EPSG:999999",
        "nowhere",
        "+proj=utm +zone=36 +nadgrids=/etc/passwd",
        "PROJCS[",
        "+proj="
      })
  void whatIsNotKnownIsNone(String name) {
    assertThat(Projection.named(name)).isEmpty();
  }

  @Test
  void anUnknownSystemOfTheFileIsToldAndOneOfThePersonRefused() {
    List<Issue> issues = new ArrayList<>();

    assertThat(Projection.chosen(Optional.empty(), Optional.of("EPSG:999999"), issues).isWgs84())
        .isTrue();
    assertThat(issues).extracting(Issue::kind).containsExactly(IssueKind.UNKNOWN_COORDINATES);
    assertThatThrownBy(
            () -> Projection.chosen(Optional.of("EPSG:999999"), Optional.empty(), issues))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void aDefinitionWithoutCodeIsReadAsEsriWritesIt() {
    String esri =
        "PROJCS[\"NTF_Paris_Lambert_Zone_II\",GEOGCS[\"GCS_NTF_Paris\",DATUM[\"D_NTF\","
            + "SPHEROID[\"Clarke_1880_IGN\",6378249.2,293.466021293627]],PRIMEM[\"Paris\",2.33722917],"
            + "UNIT[\"Grad\",0.0157079632679489]],PROJECTION[\"Lambert_Conformal_Conic\"],"
            + "PARAMETER[\"False_Easting\",600000.0],PARAMETER[\"False_Northing\",2200000.0],"
            + "PARAMETER[\"Central_Meridian\",0.0],PARAMETER[\"Standard_Parallel_1\",52.0],"
            + "PARAMETER[\"Scale_Factor\",0.99987742],PARAMETER[\"Latitude_Of_Origin\",52.0],"
            + "UNIT[\"Meter\",1.0]]";
    double[] at = Projection.named(esri).orElseThrow().toDegrees(846880, 1815839);

    assertThat(at[0]).isCloseTo(5.374773906, within(1e-5));
    assertThat(at[1]).isCloseTo(43.301978724, within(1e-5));
    assertThat(Projection.named(esri.replace("D_NTF", "D_Somewhere_1880")))
        .as("an old ellipsoid on a datum that nobody knows")
        .isEmpty();
  }
}
