package org.parkwright.kernel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.GeodesicMask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeodesicTest {
  private static final double NANOMETRES_40 = 4e-8;

  private static double byGeographicLib(double lon1, double lat1, double lon2, double lat2) {
    return net.sf.geographiclib.Geodesic.WGS84.Inverse(
            lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE)
        .s12;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // Printed to less than a millimetre.
    "Karney 2013 table 2 (direct turned round), 40, 0, 41.79331020506, 137.84490004377, 10000000",
    "Karney 2013 table 4 (nearly opposite), -30, 0, 29.9, 179.8, 19989832.827610",
    "JFK to LHR (GeographicLib manual), 40.6, -73.8, 51.6, -0.5, 5551759.400",
    "Wellington to Salamanca (GeographicLib manual), -41.32, 174.81, 40.96, -5.50, 19959679.267",
    "a degree of the equator, 0, 10, 0, 11, 111319.491",
    "pole to equator, 90, 0, 0, 77, 10001965.729",
  })
  void publishedDistancesAreMet(
      String pair, double lat1, double lon1, double lat2, double lon2, double metres) {
    assertThat(Geodesic.metres(lon1, lat1, lon2, lat2)).as(pair).isCloseTo(metres, within(6e-4));
  }

  @Test
  void aHundredThousandPairsAgreeWithGeographicLib() {
    SplittableRandom random = new SplittableRandom(1);
    double worst = 0;
    for (int i = 0; i < 100_000; i++) {
      double lat1 = Math.toDegrees(Math.asin(random.nextDouble(-1, 1)));
      double lon1 = random.nextDouble(-180, 180);
      // Every second pair near, down to a tenth of a millimetre; every eighth nearly opposite.
      double reach = Math.pow(10, random.nextDouble(-9, 2));
      boolean near = i % 2 == 0;
      boolean opposite = i % 8 == 1;
      double lat2 =
          near
              ? Math.clamp(lat1 + random.nextDouble(-reach, reach), -90, 90)
              : opposite
                  ? Math.clamp(-lat1 + random.nextDouble(-1, 1), -90, 90)
                  : random.nextDouble(-90, 90);
      double lon2 =
          near
              ? lon1 + random.nextDouble(-reach, reach)
              : opposite ? lon1 + 180 + random.nextDouble(-1, 1) : random.nextDouble(-180, 180);
      double error =
          Math.abs(
              Geodesic.metres(lon1, lat1, lon2, lat2) - byGeographicLib(lon1, lat1, lon2, lat2));
      assertThat(error).as("%s, %s to %s, %s", lon1, lat1, lon2, lat2).isLessThan(NANOMETRES_40);
      worst = Math.max(worst, error);
    }
    assertThat(worst).as("the comparison compares something").isPositive();
  }

  @Test
  void edgesOfTheMethodAgreeWithGeographicLib() {
    double[] latitudes = {-90, -89.9999999, -60, -45, -1e-9, 0, 1e-9, 0.5, 45, 60, 89.9999999, 90};
    double[] apart = {
      0, 1e-10, 1, 90, 169.9, 170.1, 179, 179.3, 179.4, 179.5, 179.7, 179.9999, 180
    };
    for (double lat1 : latitudes) {
      for (double lat2 : latitudes) {
        for (double lon : apart) {
          assertThat(Geodesic.metres(20, lat1, 20 + lon, lat2))
              .as("%s to %s, %s apart", lat1, lat2, lon)
              .isCloseTo(byGeographicLib(20, lat1, 20 + lon, lat2), within(NANOMETRES_40));
        }
      }
    }
  }

  @Property
  void itIsTheSameBothWaysAndAcrossTheDateLine(
      @ForAll @DoubleRange(min = -180, max = 180) double lon1,
      @ForAll @DoubleRange(min = -90, max = 90) double lat1,
      @ForAll @DoubleRange(min = -180, max = 180) double lon2,
      @ForAll @DoubleRange(min = -90, max = 90) double lat2) {
    double there = Geodesic.metres(lon1, lat1, lon2, lat2);
    assertThat(Geodesic.metres(lon2, lat2, lon1, lat1)).isEqualTo(there);
    assertThat(Geodesic.metres(lon1 + 360, lat1, lon2, lat2)).isCloseTo(there, within(1e-7));
    assertThat(there).isBetween(0.0, 20_003_931.4587);
  }

  @Test
  void aMissingPlaceIsNowhere() {
    assertThat(Geodesic.metres(Double.NaN, 1, 2, 3)).isNaN();
    assertThat(Geodesic.metres(1, 1, 2, Double.NaN)).isNaN();
    assertThat(Geodesic.metres(new LonLat(5, 5), new LonLat(5, 5))).isZero();
  }
}
