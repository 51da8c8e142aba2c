package org.parkwright.kernel.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Property(tries = 200)
  void itFindsWhatLookingAtAllFinds(
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed,
      @ForAll @IntRange(min = 1, max = 400) int points) {
    SplittableRandom random = new SplittableRandom(seed);
    double spread = Math.pow(10, random.nextDouble(-5, 0));
    double lon0 = random.nextBoolean() ? 180 : random.nextDouble(-180, 180);
    double lat0 = random.nextInt(4) == 0 ? 90 : random.nextDouble(-90, 90);
    double[] lon = new double[points];
    double[] lat = new double[points];
    for (int i = 0; i < points; i++) {
      // Some at the same place, some without one.
      boolean again = i > 0 && random.nextInt(5) == 0;
      lon[i] =
          again
              ? lon[i - 1]
              : Math.IEEEremainder(lon0 + spread * random.nextDouble(-180, 180), 360);
      lat[i] = again ? lat[i - 1] : Math.clamp(lat0 + spread * random.nextDouble(-90, 90), -90, 90);
      if (random.nextInt(20) == 0) {
        lon[i] = Double.NaN;
      }
    }
    double x = Math.IEEEremainder(lon0 + spread * random.nextDouble(-180, 180), 360);
    double y = Math.clamp(lat0 + spread * random.nextDouble(-90, 90), -90, 90);
    int count = 1 + random.nextInt(20);
    int[] all =
        IntStream.range(0, points)
            .filter(i -> !Double.isNaN(lon[i]))
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> Geodesic.metres(x, y, lon[i], lat[i]))
                    .thenComparing(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    Nearest nearest = Nearest.of(lon, lat);
    assertThat(nearest.nearest(x, y, count).points())
        .containsExactly(IntStream.of(all).limit(count).toArray());
    if (all.length > 0) {
      int last = all[random.nextInt(all.length)];
      double radius = Geodesic.metres(x, y, lon[last], lat[last]);
      assertThat(nearest.within(x, y, radius).points())
          .containsExactly(
              IntStream.of(all)
                  .filter(i -> Geodesic.metres(x, y, lon[i], lat[i]) <= radius)
                  .toArray());
    }
  }

  @Test
  void nothingIsNearWhereThereIsNothing() {
    Nearest none = Nearest.of(new double[] {Double.NaN}, new double[] {1});
    assertThat(none.nearest(0, 0, 3).size()).isZero();
    assertThat(none.within(0, 0, 1e9).size()).isZero();
    Nearest same = Nearest.of(new double[50], new double[50]);
    assertThat(same.nearest(0, 0, 3).points()).containsExactly(0, 1, 2);
    assertThat(same.within(0, 0, 0).size()).isEqualTo(50);
    assertThatThrownBy(() -> Nearest.of(new double[2], new double[3]))
        .hasMessageContaining("found 3 and 2");
  }
}
