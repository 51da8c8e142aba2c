package org.parkwright.kernel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.sf.geographiclib.PolygonArea;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class AreaTest {
  /// Karney 2013, section 6: 510 065 621.724 km².
  private static final double GLOBE = 510_065_621_724_088.44;

  private static Ring box(double west, double south, double east, double north) {
    return Ring.of(west, south, east, south, east, north, west, north);
  }

  /// GeographicLib joins corners by geodesics; cut small enough, they follow the straight edges.
  private static double byGeographicLib(Ring ring, int pieces) {
    PolygonArea area = new PolygonArea(net.sf.geographiclib.Geodesic.WGS84, false);
    for (int i = 0; i < ring.corners(); i++) {
      int next = (i + 1) % ring.corners();
      double east = Math.IEEEremainder(ring.longitude(next) - ring.longitude(i), 360);
      double north = ring.latitude(next) - ring.latitude(i);
      for (int k = 0; k < pieces; k++) {
        double t = (double) k / pieces;
        area.AddPoint(ring.latitude(i) + t * north, ring.longitude(i) + t * east);
      }
    }
    return Math.abs(area.Compute(false, true).area);
  }

  @Test
  void theGlobeIsAsLargeAsPublished() {
    assertThat(Area.squareMetres(box(-180, -90, 180, 90)))
        .isCloseTo(GLOBE, Percentage.withPercentage(1e-13));
    assertThat(Area.squareMetres(Ring.of(0, 0, 120, 0, -120, 0)))
        .as("the equator goes around half of it")
        .isCloseTo(GLOBE / 2, Percentage.withPercentage(1e-13));
  }

  @Test
  void aDegreeBoxIsAsLargeAsGeographicLibSays() {
    for (double south : new double[] {-90, -60.5, -1, 0, 33, 71, 89}) {
      Ring ring = box(10, south, 11, south + 1);
      assertThat(Area.squareMetres(ring))
          .as("from %s", south)
          .isCloseTo(byGeographicLib(ring, 4000), Percentage.withPercentage(1e-6));
    }
  }

  @Test
  void starsOfAnySizeAgreeWithGeographicLib() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 200; round++) {
      double degrees = Math.pow(10, random.nextDouble(-4, 1));
      Ring ring = star(random, degrees, 3 + random.nextInt(20));
      int pieces = degrees < 0.01 ? 10 : 500;
      assertThat(Area.squareMetres(ring))
          .as("%s, %s degrees", ring, degrees)
          .isCloseTo(byGeographicLib(ring, pieces), Percentage.withPercentage(2e-3));
    }
  }

  static Ring star(SplittableRandom random, double degrees, int corners) {
    double lon = random.nextDouble(-180, 180);
    double lat = random.nextDouble(-75, 75);
    double[] points = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double reach = degrees * random.nextDouble(0.3, 1);
      points[2 * i] = Math.IEEEremainder(lon + reach * Math.cos(angle), 360);
      points[2 * i + 1] = Math.clamp(lat + reach * Math.sin(angle), -90, 90);
    }
    return Ring.of(points);
  }

  @Property
  void neitherStartNorSenseNorMeridianMatter(
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed,
      @ForAll @IntRange(min = 3, max = 30) int corners,
      @ForAll @IntRange(min = 1, max = 29) int start) {
    Ring ring = star(new SplittableRandom(seed), 0.05, corners);
    double area = Area.squareMetres(ring);
    double[] moved = new double[2 * corners];
    double[] reversed = new double[2 * corners];
    double[] elsewhere = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      int from = (i + start) % corners;
      moved[2 * i] = ring.longitude(from);
      moved[2 * i + 1] = ring.latitude(from);
      reversed[2 * i] = ring.longitude(corners - 1 - i);
      reversed[2 * i + 1] = ring.latitude(corners - 1 - i);
      elsewhere[2 * i] = Math.IEEEremainder(ring.longitude(i) + 77, 360);
      elsewhere[2 * i + 1] = ring.latitude(i);
    }
    Percentage rounding = Percentage.withPercentage(1e-9);
    assertThat(Area.squareMetres(Ring.of(moved))).isCloseTo(area, rounding);
    assertThat(Area.squareMetres(Ring.of(reversed))).isCloseTo(area, rounding);
    assertThat(Area.squareMetres(Ring.of(elsewhere))).isCloseTo(area, rounding);
  }

  @Property
  void theTwoPartsOfACutAreTheWhole(
      @ForAll @DoubleRange(min = -180, max = 179) double west,
      @ForAll @DoubleRange(min = -89, max = 88) double south,
      @ForAll @IntRange(min = 1, max = 999) int thousandths) {
    double cut = thousandths / 1000.0;
    double whole = Area.squareMetres(box(west, south, west + 1, south + 1));
    // A slanted cut from the southern to the northern edge.
    double low = west + cut;
    double high = west + 1 - cut;
    Ring left = Ring.of(west, south, low, south, high, south + 1, west, south + 1);
    Ring right = Ring.of(low, south, west + 1, south, west + 1, south + 1, high, south + 1);
    assertThat(Area.squareMetres(left) + Area.squareMetres(right))
        .isCloseTo(whole, Percentage.withPercentage(1e-11));
  }

  @Test
  void aSquareMetreIsExactToo() {
    double side = 1e-5;
    double area = Area.squareMetres(box(106.8, -6.2, 106.8 + side, -6.2 + side));
    assertThat(area).isCloseTo(1.2239, within(1e-4));
    // The same square as one ten thousandth of a larger one.
    double large = Area.squareMetres(box(106.8, -6.2, 106.801, -6.199));
    assertThat(area * 10_000).isCloseTo(large, Percentage.withPercentage(2e-3));
  }

  @Test
  void holesAreCutOutWhicheverWayRound() {
    Ring edge = box(0, 0, 2, 2);
    Ring hole = box(0.5, 0.5, 1, 1);
    assertThat(Area.squareMetres(new Polygon(edge, List.of(hole))))
        .isEqualTo(Area.squareMetres(edge) - Area.squareMetres(hole));
    assertThat(Area.squareMetres(new Polygon(hole, List.of(edge))))
        .isEqualTo(Area.squareMetres(edge) - Area.squareMetres(hole));
    assertThat(Area.squareMetres(new Shape(List.of(Polygon.of(edge), Polygon.of(hole)))))
        .isEqualTo(Area.squareMetres(edge) + Area.squareMetres(hole));
  }

  @Test
  void theDateLineAndThePolesAreOrdinaryPlaces() {
    double here = Area.squareMetres(box(10, -20, 14, -16));
    assertThat(Area.squareMetres(box(178, -20, -178, -16)))
        .isCloseTo(here, Percentage.withPercentage(1e-12));
    assertThat(
            Area.squareMetres(
                Ring.of(178, -20, 180, -20, -180, -20, -178, -20, -178, -16, 178, -16)))
        .as("with corners on the line")
        .isCloseTo(here, Percentage.withPercentage(1e-12));
    double cap = Area.squareMetres(Ring.of(0, 80, 90, 80, 180, 80, -90, 80));
    assertThat(cap)
        .as("a parallel holds the smaller side")
        .isCloseTo(360 * Area.squareMetres(box(5, 80, 6, 90)), Percentage.withPercentage(1e-11));
    assertThat(
            Area.squareMetres(
                Ring.of(-180, 80, -90, 80, 0, 80, 90, 80, 180, 80, 180, 90, -180, 90)))
        .as("closed over the pole as map files do")
        .isCloseTo(cap, Percentage.withPercentage(1e-12));
  }
}
