package org.parkwright.kernel.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class ThinningTest {

  @Test
  void cornersOnAStraightEdgeGoFirst() {
    Shape shape = Shape.of(Ring.of(0, 0, 1, 0, 2, 0, 2, 2, 1, 2, 0, 2, 0, 1));
    assertThat(Thinning.of(shape, 0)).isEqualTo(Shape.of(Ring.of(0, 0, 2, 0, 2, 2, 0, 2)));
  }

  @Test
  void aWallBetweenTwoRoomsStays() {
    // A bay whose mouth is nearly closed by a spit: straightening the bay would cross the spit.
    Ring edge =
        Ring.of(
            0, 0, 10, 0, 10, 10, 5.2, 10, 5.2, 2, 5.1, 1.9, 5, 2, 5, 10, 4, 10, 4, 1, 3.9, 10, 0,
            10);
    Shape thin = Thinning.of(Shape.of(edge), 1e5);
    assertThat(Jts.of(thin).isValid()).isTrue();
    assertThat(thin.corners()).isLessThan(edge.corners());
  }

  @Property(tries = 300)
  void aValidShapeStaysValidAndNear(
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed,
      @ForAll @IntRange(min = 1, max = 1000) int tolerance) {
    SplittableRandom random = new SplittableRandom(seed);
    Ring edge = AreaTest.star(random, 0.02, 5 + random.nextInt(200));
    Shape shape = Shape.of(edge);
    if (Math.abs(edge.longitude(0)) > 179 || !Jts.of(shape).isValid()) {
      return;
    }
    Shape thin = Thinning.of(shape, tolerance);
    assertThat(Jts.of(thin).isValid()).isTrue();
    Reach reach = Reach.of(thin);
    for (int i = 0; i < edge.corners(); i++) {
      assertThat(reach.metresToEdge(edge.longitude(i), edge.latitude(i)))
          .isLessThanOrEqualTo(tolerance * 1.001 + 0.01);
    }
  }

  @Test
  void countriesGetLightAndStayValid() throws IOException {
    Map<String, Shape> countries = Countries.shapes();
    for (String name : List.of("South Africa", "Norway", "Indonesia", "Canada", "Chile")) {
      Shape shape = countries.get(name);
      Geometry before = Jts.of(shape);
      assertThat(before.isValid()).as(name).isTrue();
      Shape thin = Thinning.of(shape, 10_000);
      assertThat(Jts.of(thin).isValid()).as("%s thinned", name).isTrue();
      assertThat(thin.corners()).as(name).isLessThan(shape.corners() * 2 / 3);
      assertThat(thin.pieces()).hasSameSizeAs(shape.pieces());
      assertThat(Area.squareMetres(thin))
          .as(name)
          .isCloseTo(Area.squareMetres(shape), Percentage.withPercentage(5));
    }
  }
}
