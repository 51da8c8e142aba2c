package org.parkwright.kernel.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

class InsideTest {
  private static final Ring SQUARE = Ring.of(0, 0, 4, 0, 4, 4, 0, 4);

  @Test
  void edgesAndCornersBelong() {
    Inside inside = Inside.of(Shape.of(SQUARE));
    for (double[] on : new double[][] {{0, 0}, {4, 4}, {2, 0}, {4, 1.3}, {0, 3}, {2.5, 4}}) {
      assertThat(inside.touches(on[0], on[1])).isTrue();
      assertThat(inside.holds(on[0], on[1])).isTrue();
    }
    assertThat(inside.holds(2, 2)).isTrue();
    assertThat(inside.touches(2, 2)).isFalse();
    for (double[] off : new double[][] {{-1, 2}, {5, 2}, {2, -1}, {2, 5}, {4.0000001, 4}}) {
      assertThat(inside.holds(off[0], off[1])).isFalse();
    }
    assertThat(inside.holds(Double.NaN, 1) || inside.holds(1, Double.NaN)).isFalse();
  }

  @Test
  void aHoleIsNotInsideButItsEdgeIs() {
    Shape shape = new Shape(List.of(new Polygon(SQUARE, List.of(Ring.of(1, 1, 2, 1, 2, 2, 1, 2)))));
    Inside inside = Inside.of(shape);
    assertThat(inside.holds(1.5, 1.5)).isFalse();
    assertThat(inside.touches(1, 1.5)).isTrue();
    assertThat(inside.holds(3, 1.5)).isTrue();
    Inside turned =
        Inside.of(
            new Shape(List.of(new Polygon(Ring.of(1, 1, 2, 1, 2, 2, 1, 2), List.of(SQUARE)))));
    assertThat(turned.holds(1.5, 1.5)).as("edge and hole the wrong way round").isFalse();
    assertThat(turned.holds(3, 1.5) && !turned.holds(5, 5)).isTrue();
  }

  @Test
  void theDateLineAndThePolesAreOrdinaryPlaces() {
    Inside across = Inside.of(Shape.of(Ring.of(178, -20, -178, -20, -178, -16, 178, -16)));
    assertThat(across.holds(179, -18) && across.holds(-179, -18)).isTrue();
    assertThat(across.holds(180, -18) && across.holds(-180, -18)).isTrue();
    assertThat(across.touches(-178, -18) && across.touches(178, -18)).isTrue();
    assertThat(across.holds(0, -18) || across.holds(177.9, -18)).isFalse();
    Inside cap = Inside.of(Shape.of(Ring.of(0, 80, 90, 80, 180, 80, -90, 80)));
    assertThat(cap.holds(45, 85) && cap.holds(-135, 90) && cap.holds(-90, 80)).isTrue();
    assertThat(cap.holds(45, 79.9)).isFalse();
  }

  @Property
  void theSameAsJtsInAnyStarAlsoOnItsEdges(@ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int corners = 3 + random.nextInt(40);
    double[] points = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      // Corners on a coarse grid, so that many points lie exactly on edges and corners.
      double angle = 2 * Math.PI * i / corners;
      double reach = random.nextInt(2, 12);
      points[2 * i] = Math.rint(reach * Math.cos(angle));
      points[2 * i + 1] = Math.rint(reach * Math.sin(angle));
    }
    Shape shape = Shape.of(Ring.of(points));
    Geometry jts = Jts.of(shape);
    if (!jts.isValid()) {
      return;
    }
    Inside inside = Inside.of(shape);
    for (double x = -12; x <= 12; x += 0.5) {
      for (double y = -12; y <= 12; y += 0.5) {
        Geometry point = Jts.point(x, y);
        assertThat(inside.holds(x, y)).as("%s, %s in %s", x, y, jts).isEqualTo(jts.covers(point));
        assertThat(inside.touches(x, y))
            .as("%s, %s on %s", x, y, jts)
            .isEqualTo(jts.getBoundary().covers(point));
      }
    }
  }

  @Property
  void neighboursShareNoPointAndLeaveNone(@ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    // A cut from south to north in corners that no double holds exactly.
    List<Double> cut = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      cut.add(0.3 + random.nextDouble() / 3);
      cut.add(i == 0 ? 0.0 : i == 10 ? 1.0 : i / 10.0);
    }
    Inside west = Inside.of(Shape.of(half(cut, 0)));
    Inside east = Inside.of(Shape.of(half(cut, 1)));
    for (int i = 0; i < 200; i++) {
      int piece = random.nextInt(10);
      double t = random.nextDouble();
      double x = cut.get(2 * piece) + t * (cut.get(2 * piece + 2) - cut.get(2 * piece));
      double y = cut.get(2 * piece + 1) + t * (cut.get(2 * piece + 3) - cut.get(2 * piece + 1));
      boolean edge = west.touches(x, y);
      assertThat(east.touches(x, y)).isEqualTo(edge);
      assertThat(west.holds(x, y) && east.holds(x, y)).isEqualTo(edge);
      assertThat(west.holds(x, y) || east.holds(x, y)).isTrue();
    }
  }

  private static Ring half(List<Double> cut, double side) {
    List<Double> all = new ArrayList<>(cut);
    all.addAll(List.of(side, 1.0, side, 0.0));
    return Ring.of(all.stream().mapToDouble(Double::doubleValue).toArray());
  }

  @Test
  void countriesHoldTheSamePointsAsWithJts() throws IOException {
    Map<String, Shape> countries = Countries.shapes();
    SplittableRandom random = new SplittableRandom(3);
    for (String name :
        List.of("France", "Indonesia", "Egypt", "Lesotho", "South Africa", "Canada")) {
      Shape shape = countries.get(name);
      PreparedGeometry jts = PreparedGeometryFactory.prepare(Jts.of(shape));
      Inside inside = Inside.of(shape);
      Box box = Extent.of(shape);
      double width = box.east() - box.west() + (box.east() < box.west() ? 360 : 0);
      int in = 0;
      for (int i = 0; i < 20_000; i++) {
        double x = Math.IEEEremainder(box.west() + random.nextDouble() * width, 360);
        double y = random.nextDouble(box.south(), box.north());
        boolean holds = inside.holds(x, y);
        in += holds ? 1 : 0;
        assertThat(holds).as("%s, %s in %s", x, y, name).isEqualTo(jts.covers(Jts.point(x, y)));
      }
      assertThat(in).as(name).isBetween(1, 19_999);
      Ring edge = shape.pieces().getFirst().edge();
      assertThat(inside.touches(edge.longitude(1), edge.latitude(1))).isTrue();
    }
  }
}
