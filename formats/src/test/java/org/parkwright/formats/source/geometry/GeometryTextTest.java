package org.parkwright.formats.source.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;
import org.parkwright.domain.park.Place;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.crs.Projection;
import org.parkwright.kernel.geo.Polygon;
import org.parkwright.kernel.geo.Ring;
import org.parkwright.kernel.geo.Shape;

/// Places and areas as people write them into cells.
class GeometryTextTest {

  private static GeometryText.Written read(String text) {
    return GeometryText.read(text, Projection.wgs84()).orElseThrow();
  }

  private static Shape area(String text) {
    return ((Located.Over) read(text).located()).shape();
  }

  @Test
  void wellKnownText() {
    assertThat(read("POINT (31.2 30.1)").located())
        .isEqualTo(new Located.At(new Place(30.1, 31.2)));
    assertThat(read("SRID=4326;POINT(15.067806 47.03378)"))
        .isEqualTo(
            new GeometryText.Written(
                GeometryText.Form.EWKT,
                new Located.At(new Place(47.03378, 15.067806)),
                "EPSG:4326",
                ""));
    assertThat(read("POINT EMPTY").located()).isEqualTo(new Located.Nowhere());
    assertThat(read("LINESTRING (31 30, 32 31)").located())
        .isEqualTo(new Located.At(new Place(30, 31)));
    assertThat(area("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))").pieces())
        .containsExactly(
            new Polygon(
                Ring.of(0, 0, 4, 0, 4, 4, 0, 4),
                java.util.List.of(Ring.of(1, 1, 2, 1, 2, 2, 1, 2))));
  }

  @Test
  void aSystemNamedInTheTextCounts() {
    Located.At at = (Located.At) read("SRID=27572;POINT(846880 1815839)").located();

    assertThat(at.place().longitude()).isCloseTo(5.3747739, within(1e-6));
    assertThat(at.place().latitude()).isCloseTo(43.3019787, within(1e-6));
    assertThat(read("SRID=999999;POINT(1 1)").located()).isInstanceOf(Located.Unusable.class);
  }

  @Test
  void geoJsonInACell() {
    assertThat(read("{\"coordinates\":[31.2,30.1],\"type\":\"Point\"}").located())
        .isEqualTo(new Located.At(new Place(30.1, 31.2)));
    assertThat(
            read("{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}")
                .located())
        .isEqualTo(new Located.At(new Place(2, 1)));
  }

  @Test
  void anEdgeThatCrossesItselfIsMendedAndTold() {
    GeometryText.Written bow = read("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))");

    assertThat(((Located.Over) bow.located()).shape().pieces()).hasSize(2);
    assertThat(bow.mended()).isEqualTo("1.0 1.0");
  }

  @Test
  void anAreaAcrossTheDateLineIsCutThere() {
    Shape fiji = area("POLYGON ((178 -18, -178 -18, -178 -16, 178 -16, 178 -18))");
    Shape same = area("POLYGON ((178 -18, 182 -18, 182 -16, 178 -16, 178 -18))");

    assertThat(fiji.pieces()).hasSize(2);
    assertThat(same.pieces()).hasSize(2);
    for (Polygon piece : fiji.pieces()) {
      for (int i = 0; i < piece.edge().corners(); i++) {
        assertThat(Math.abs(piece.edge().longitude(i))).isBetween(178.0, 180.0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (846880 1815839)",
        "POLYGON ((0 0, 1 1))",
        "POINT (1)",
        "CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0))",
        "{\"type\":\"Point\",\"coordinates\":\"here\"}",
        "{\"type\":\"Point\",\"coordinates\":[1]}"
      })
  void whatCannotBeUsedSaysWhy(String text) {
    assertThat(read(text).located()).isInstanceOf(Located.Unusable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Suez", "460", "12,5", "Point of sale (2)", "{\"name\":\"Suez\"}"})
  void whatIsNoGeometryIsLeftAlone(String text) {
    assertThat(GeometryText.read(text, Projection.wgs84())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "-34.6037, -58.3816#-34.6037#-58.3816",
        "(30.05; 31.23)#30.05#31.23",
        "30,05; 31,23#30.05#31.23",
        "lat: 30.05, lon: 31.23#30.05#31.23",
        "34°36'13\"S 58°22'54\"W#-34.603611#-58.381667",
        "N 30°03'00\", E 31°13'48\"#30.05#31.23",
        "E 31°13'48\", N 30°03'00\"#30.05#31.23",
        "116.4, 39.9#39.9#116.4",
        "北纬39°54′ 东经116°24′#39.9#116.4"
      })
  void twoCoordinatesInOneCell(String text, double latitude, double longitude) {
    CoordinatePair pair = CoordinatePair.of(text).orElseThrow();

    assertThat(pair.latitude()).isCloseTo(latitude, within(1e-6));
    assertThat(pair.longitude()).isCloseTo(longitude, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "34°36'13.2\"S#-34.603667",
        "S 34 36 13.2#-34.603667",
        "58° 22,9' O#-58.381667",
        "30:02:10#30.036111",
        "55°45′ с.ш.#55.75",
        "-12.5#-12.5"
      })
  void oneCoordinateInDegreesMinutesAndSeconds(String text, double degrees) {
    assertThat(Degrees.of(text).orElseThrow()).isCloseTo(degrees, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30°61'", "200°", "N 30 S", "-30 S", "thirty", "30.5°10'"})
  void whatIsNoCoordinateIsNone(String text) {
    assertThat(Degrees.of(text)).isEmpty();
  }

  @Property
  void everyPointComesBackFromEveryForm(
      @ForAll @DoubleRange(min = -180, max = 180) double x,
      @ForAll @DoubleRange(min = -90, max = 90) double y) {
    var point = new GeometryFactory().createPoint(new Coordinate(x, y));
    Located at = new Located.At(new Place(y, x));

    assertThat(read(point.toText()).located()).isEqualTo(at);
    assertThat(read(WKBWriter.toHex(new WKBWriter().write(point))).located()).isEqualTo(at);
    assertThat(read("{\"type\":\"Point\",\"coordinates\":[" + x + "," + y + "]}").located())
        .isEqualTo(at);
  }
}
