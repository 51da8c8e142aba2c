package org.parkwright.kernel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// Boxes, centroids, labels and distances of shapes.
class PlacesOfShapesTest {
  private static final double[] SQUARE = {10, 0, 12, 0, 12, 2, 10, 2};

  @Test
  void theBoxOfPiecesAcrossTheDateLineIsNarrow() {
    Shape fiji =
        new Shape(
            List.of(
                Polygon.of(Ring.of(177, -18, 180, -18, 180, -16)),
                Polygon.of(Ring.of(-180, -18, -178, -17, -180, -16))));
    assertThat(Extent.of(fiji)).isEqualTo(new Box(177, -18, -178, -16));
    assertThat(Extent.of(Shape.of(Ring.of(178, -18, -178, -18, 180, -16))))
        .isEqualTo(new Box(178, -18, -178, -16));
    assertThat(Extent.of(Shape.of(Ring.of(SQUARE)))).isEqualTo(new Box(10, 0, 12, 2));
    assertThat(Extent.of(Shape.of(Ring.of(0, 80, 90, 81, 180, 80, -90, 80))))
        .isEqualTo(new Box(-180, 80, 180, 90));
    Shape around =
        new Shape(
            List.of(
                Polygon.of(Ring.of(-180, 0, -60, 1, -180, 2)),
                Polygon.of(Ring.of(-60, 0, 60, 1, -60, 2)),
                Polygon.of(Ring.of(60, 0, 180, 1, 60, 2))));
    assertThat(Extent.of(around)).isEqualTo(new Box(-180, 0, 180, 2));
  }

  @Test
  void countriesLieInTheirBoxesAndUnderTheirLabels() throws IOException {
    Map<String, Shape> countries = Countries.shapes();
    assertThat(countries).hasSizeGreaterThan(230);
    countries.forEach(
        (name, shape) -> {
          Box box = Extent.of(shape);
          for (Polygon piece : shape.pieces()) {
            for (int i = 0; i < piece.edge().corners(); i++) {
              assertThat(box.holds(piece.edge().longitude(i), piece.edge().latitude(i)))
                  .as("%s in %s", name, box)
                  .isTrue();
            }
          }
          // Antarctica comes with edge and hole the wrong way round.
          LonLat label = Label.of(shape);
          assertThat(Inside.of(shape).holds(label)).as("label of %s", name).isTrue();
        });
    Box fiji = Extent.of(countries.get("Fiji"));
    assertThat(fiji.west()).isGreaterThan(fiji.east());
    assertThat(fiji.west() - fiji.east()).isGreaterThan(350);
  }

  @Test
  void countriesAreAsLargeAsOthersSay() throws IOException {
    Map<String, Shape> countries = Countries.shapes();
    // Land area with inland water, km², United Nations Demographic Yearbook 2017, table 3; the map
    // is coarse and leaves small islands out.
    Map.of("Indonesia", 1_910_931, "Argentina", 2_780_400, "Egypt", 1_002_000, "Lesotho", 30_355)
        .forEach(
            (name, km2) ->
                assertThat(Area.squareMetres(countries.get(name)) / 1e6)
                    .as(name)
                    .isCloseTo(km2, Percentage.withPercentage(3)));
    double land = countries.values().stream().mapToDouble(Area::squareMetres).sum() / 1e12;
    assertThat(land).as("the land of the earth, million km²").isBetween(146.0, 149.0);
    // Antarctica: 14.0 million km² with its ice shelves (British Antarctic Survey 2019: 14.2).
    assertThat(Area.squareMetres(countries.get("Antarctica")) / 1e12).isBetween(11.9, 14.3);
  }

  @Test
  void aCentroidBalancesWhereverItLies() {
    LonLat middle = Centroid.of(Shape.of(Ring.of(SQUARE)));
    assertThat(middle.longitude()).isCloseTo(11, within(1e-9));
    assertThat(middle.latitude()).isCloseTo(1, within(1e-3));
    LonLat across = Centroid.of(Shape.of(Ring.of(179, 0, -179, 0, -179, 2, 179, 2)));
    assertThat(Math.abs(across.longitude())).isCloseTo(180, within(1e-9));
    assertThat(across.latitude()).isCloseTo(middle.latitude(), within(1e-12));
    assertThat(Centroid.of(Shape.of(Ring.of(0, 80, 90, 80, 180, 80, -90, 80))).latitude())
        .isCloseTo(90, within(1e-6));
    LonLat small =
        Centroid.of(Shape.of(Ring.of(106, -6, 106.001, -6, 106.001, -5.999, 106, -5.999)));
    assertThat(Geodesic.metres(small, new LonLat(106.0005, -5.9995))).isLessThan(2e-3);
  }

  @Test
  void aHolePushesTheCentroidAwayAndTheLabelAside() {
    Ring edge = Ring.of(SQUARE);
    Ring hole = Ring.of(10.9, 0.1, 11.9, 0.1, 11.9, 1.9, 10.9, 1.9);
    Shape shape = new Shape(List.of(new Polygon(edge, List.of(hole))));
    assertThat(Centroid.of(shape).longitude()).isLessThan(10.7);
    LonLat label = Label.of(shape);
    assertThat(Inside.of(shape).holds(label)).isTrue();
    assertThat(label.longitude()).isCloseTo(10.45, within(0.02));
    assertThat(
            Inside.of(Shape.of(Ring.of(5, 5, 6, 6, 7, 7)))
                .holds(Label.of(Shape.of(Ring.of(5, 5, 6, 6, 7, 7)))))
        .as("a line has no inside, its label stands on it")
        .isTrue();
  }

  @Test
  void distanceFromAShapeIsToItsNearestPoint() {
    Reach reach = Reach.of(Shape.of(Ring.of(SQUARE)));
    assertThat(reach.metres(11, 1)).isZero();
    assertThat(reach.metres(10, 1)).isZero();
    assertThat(reach.metres(13, 1)).isCloseTo(Geodesic.metres(13, 1, 12, 1), within(0.5));
    assertThat(reach.metres(13, 1)).isLessThanOrEqualTo(Geodesic.metres(13, 1, 12, 1));
    assertThat(reach.metres(13, 3)).isCloseTo(Geodesic.metres(13, 3, 12, 2), within(1e-6));
    assertThat(reach.metresToEdge(11, 1)).isBetween(110_000.0, 111_400.0);
    assertThat(reach.metres(Double.NaN, 1)).isNaN();
  }

  @Property(tries = 200)
  void distanceIsTheLeastOfMany(@ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double degrees = Math.pow(10, random.nextDouble(-3, 0.7));
    Ring ring = AreaTest.star(random, degrees, 3 + random.nextInt(9));
    double x = Math.IEEEremainder(ring.longitude(0) + random.nextDouble(-3, 3) * degrees, 360);
    double y = Math.clamp(ring.latitude(0) + random.nextDouble(-3, 3) * degrees, -90, 90);
    double found = Reach.of(Shape.of(ring)).metresToEdge(x, y);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < ring.corners(); i++) {
      int next = (i + 1) % ring.corners();
      double east = Math.IEEEremainder(ring.longitude(next) - ring.longitude(i), 360);
      double north = ring.latitude(next) - ring.latitude(i);
      for (int k = 0; k <= 2000; k++) {
        double t = k / 2000.0;
        least =
            Math.min(
                least,
                Geodesic.metres(x, y, ring.longitude(i) + t * east, ring.latitude(i) + t * north));
      }
    }
    assertThat(found).isLessThanOrEqualTo(least + 1e-3 + least * 1e-6);
    // The places tried along an edge lie up to half of this apart from the nearest one.
    assertThat(found).isGreaterThan(least - degrees * 111_400 / 1000 - 1e-3);
  }
}
