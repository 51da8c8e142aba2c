package org.parkwright.formats.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parkwright.formats.source.Rows.column;
import static org.parkwright.formats.source.Rows.issues;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.park.Place;
import org.parkwright.formats.RealData;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.source.crs.Countries;
import org.parkwright.formats.source.crs.CrsGuess;
import org.parkwright.formats.source.crs.CrsProposal;
import org.parkwright.formats.source.crs.Projection;
import org.parkwright.formats.source.geometry.GeometryText;
import org.parkwright.formats.source.number.CellNumber;
import org.parkwright.formats.source.number.Notation;
import org.parkwright.formats.source.number.NumberColumn;
import org.parkwright.kernel.geo.Polygon;
import org.parkwright.kernel.geo.Ring;

/// Where real parks and plants lie, and what their figures are. Corners were counted with Python's
/// `json`; degrees were computed by PROJ 9.5.1 (pyproj).
class RealPlacesTest {

  private static SourceTable open(String name) {
    return SourceFile.open(RealData.file(name), ReadAs.found());
  }

  private static double[] numbers(SourceTable table, String heading) {
    return column(table, heading).stream()
        .mapToDouble(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text))
        .toArray();
  }

  @Test
  void zonesOfIndonesiaKeepEveryCorner() {
    SourceTable zones = open("parks-indonesia-kek/kek_polygons.geojson");
    List<SourceRow> rows = Rows.of(zones);

    assertThat(zones.reading()).isEqualTo(new Reading("geojson", "UTF-8", "", "", 0, "EPSG:4326"));
    assertThat(zones.columns()).hasSize(50).contains("NAMOBJ", "Luas_ha", "slug");
    assertThat(rows).hasSize(30).allMatch(row -> row.located() instanceof Located.Over);
    long corners = 0;
    long rings = 0;
    for (SourceRow row : rows) {
      for (Polygon piece : ((Located.Over) row.located()).shape().pieces()) {
        rings += 1 + piece.holes().size();
        corners += piece.edge().corners() + 1;
        corners += piece.holes().stream().mapToInt(Ring::corners).map(n -> n + 1).sum();
      }
    }
    assertThat(rings - rows.stream().mapToInt(RealPlacesTest::pieces).sum())
        .as("holes")
        .isEqualTo(7);
    assertThat(corners).as("corners, the last one of each ring included").isEqualTo(18_699);
  }

  private static int pieces(SourceRow row) {
    return ((Located.Over) row.located()).shape().pieces().size();
  }

  @Test
  void fifteenOfSixteenMangledNamesAreArabicAgain() {
    SourceTable zones = open("osm-industrial-alexandria/industrial_zones.geojson");

    assertThat(Rows.of(zones)).hasSize(109);
    assertThat(issues(zones))
        .containsEntry(IssueKind.REPAIRED_TEXT, 15L)
        .containsEntry(IssueKind.DAMAGED_TEXT, 1L)
        .hasSize(2);
    assertThat(column(zones, "name"))
        .contains("شركة مياه الشرب الاسكندرية", "محطة أبوقير البخارية", "المكس للملاحات")
        .filteredOn(name -> !name.isEmpty())
        .hasSize(36);
  }

  @Test
  void extendedWellKnownTextOfEurope() {
    SourceTable sites = open("eu-industrial-excess-heat/Industrial_Database.csv");
    List<String> texts = column(sites, "geom");

    List<GeometryText.Written> read =
        texts.stream()
            .map(text -> GeometryText.read(text, Projection.wgs84()))
            .flatMap(Optional::stream)
            .toList();
    assertThat(read).hasSize(4505).allMatch(w -> w.form() == GeometryText.Form.EWKT);
    assertThat(read).allMatch(w -> w.crs().equals("EPSG:4326"));
    assertThat(read.getFirst().located()).isEqualTo(new Located.At(new Place(47.03378, 15.067806)));
  }

  @Test
  void lambertOfFranceIsProposedAndWrongPointsAreSeen() {
    SourceTable sites = open("fr-irep-2015/etablissements.csv.gz");
    double[] x = numbers(sites, "Coordonnees_X");
    double[] y = numbers(sites, "Coordonnees_Y");

    CrsProposal best = CrsGuess.of(x, y, Optional.of("FR")).getFirst();
    assertThat(best.crs()).isEqualTo("EPSG:27572");
    assertThat(best.swapped()).isFalse();
    assertThat(best.scale()).isEqualTo(1);
    CrsProposal exchanged = CrsGuess.of(y, x, Optional.of("FR")).getFirst();
    assertThat(exchanged.crs()).isEqualTo("EPSG:27572");
    assertThat(exchanged.swapped()).isTrue();

    Projection lambert = Projection.named(best.crs()).orElseThrow();
    assertThat(lambert.toDegrees(521760, 1891693)[0]).isCloseTo(1.3617017, within(1e-6));
    assertThat(lambert.toDegrees(846880, 1815839)[1]).isCloseTo(43.3019787, within(1e-6));
    int inside = 0;
    for (int i = 0; i < x.length; i++) {
      double[] at = lambert.toDegrees(x[i], y[i]);
      inside += Countries.mayHold("FR", at[0], at[1]) ? 1 : 0;
    }
    assertThat(inside).as("of 10,167 points, in the boxes of France by PROJ").isEqualTo(10_052);
  }

  @Test
  void theGridOfIsraelIsProposedInMetresAndInKilometres() {
    SourceTable wells = open("groundwater-industrial-holon/boreholes.csv");
    assertThat(
            CrsGuess.of(
                numbers(wells, "itm_easting"), numbers(wells, "itm_northing"), Optional.of("IL")))
        .first()
        .satisfies(best -> assertThat(best.crs()).isEqualTo("EPSG:2039"))
        .satisfies(best -> assertThat(best.scale()).isEqualTo(1));

    SourceTable history =
        open("groundwater-industrial-holon/water_quality_history_holon_source.xlsx");
    assertThat(CrsGuess.of(numbers(history, "מזרח"), numbers(history, "צפון"), Optional.of("IL")))
        .first()
        .satisfies(best -> assertThat(best.crs()).isEqualTo("EPSG:2039"))
        .satisfies(best -> assertThat(best.scale()).isEqualTo(1000));
  }

  @Test
  void latitudeAndLongitudeOfIndonesianFirmsAreToldApart() {
    SourceTable firms = open("parks-indonesia-kek/industrial_location_info.csv");
    double[] latitude = numbers(firms, "koordy");
    double[] longitude = numbers(firms, "koordx");

    assertThat(CrsGuess.of(longitude, latitude, Optional.of("ID")).getFirst())
        .matches(best -> best.crs().equals("EPSG:4326") && !best.swapped());
    assertThat(CrsGuess.of(latitude, longitude, Optional.of("ID")).getFirst())
        .matches(best -> best.crs().equals("EPSG:4326") && best.swapped());
  }

  @Test
  void pointAndCommaInTheAreasOfIndonesianZones() {
    SourceTable zones = open("parks-indonesia-kek/kek_polygons.geojson");
    NumberColumn official = NumberColumn.of(column(zones, "Luas_ha"));
    NumberColumn older = NumberColumn.of(column(zones, "LUASKEK"));

    assertThat(official.notation()).isEqualTo(Notation.POINT);
    assertThat(official.read("2886.87")).isEqualTo(new CellNumber.Read(2886.87, "", false));
    assertThat(older.notation()).isEqualTo(Notation.COMMA);
    assertThat(older.read("668,3")).isEqualTo(new CellNumber.Read(668.3, "", false));
  }

  @Test
  void latitudeAndLongitudeInOneCellOfArgentina() {
    List<String> pairs = column(open("parks-argentina/info_parques_completa.xlsx"), "coord");

    List<Located> places =
        pairs.stream()
            .map(text -> GeometryText.read(text, Projection.wgs84()).orElseThrow().located())
            .toList();
    assertThat(places).hasSize(610).allMatch(place -> place instanceof Located.At);
    assertThat(places.getFirst()).isEqualTo(new Located.At(new Place(-33.037644, -68.541893)));
    assertThat(Set.copyOf(places)).hasSize(606);
  }
}
