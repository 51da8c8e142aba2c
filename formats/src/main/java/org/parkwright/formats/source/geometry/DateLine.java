package org.parkwright.formats.source.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/// Areas across the meridian of 180 degrees.
///
/// A ring that jumps by more than 180 degrees of longitude crosses the date line there: going on
/// past 180 makes it a plain ring again, which is then cut at the date line. An edge over exactly
/// 360 degrees runs along the edge of the map and is left alone, unless the ring would stay open. A
/// ring around a pole (Antarctica) is closed along the pole.
final class DateLine {
  private DateLine() {}

  /// The longitude in -180 to 180.
  static double within(double longitude) {
    if (Math.abs(longitude) <= 180) {
      return longitude;
    }
    return longitude - 360 * Math.signum(longitude);
  }

  /// The areas with rings that go on past 180 instead of jumping.
  static Geometry unwrapped(Geometry areas) {
    GeometryFactory factory = areas.getFactory();
    Polygon[] plain = new Polygon[areas.getNumGeometries()];
    for (int i = 0; i < plain.length; i++) {
      Polygon area = (Polygon) areas.getGeometryN(i);
      LinearRing edge = unwrapped(area.getExteriorRing(), factory);
      LinearRing[] holes = new LinearRing[area.getNumInteriorRing()];
      for (int h = 0; h < holes.length; h++) {
        holes[h] = beside(edge, unwrapped(area.getInteriorRingN(h), factory));
      }
      plain[i] = factory.createPolygon(edge, holes);
    }
    return factory.createMultiPolygon(plain);
  }

  private static LinearRing unwrapped(LinearRing ring, GeometryFactory factory) {
    Coordinate[] corners = ring.getCoordinates();
    Coordinate[] on = turned(corners, false);
    if (!isClosed(on)) {
      // A step of exactly 360 degrees may also be two names of one point on the date line.
      Coordinate[] through = turned(corners, true);
      on = isClosed(through) ? through : aroundPole(on);
    }
    return on == corners ? ring : factory.createLinearRing(on);
  }

  private static boolean isClosed(Coordinate[] corners) {
    return corners[0].x == corners[corners.length - 1].x;
  }

  /// The corners going on past 180 where they jump; the same array when none does.
  private static Coordinate[] turned(Coordinate[] corners, boolean wholeTurns) {
    Coordinate[] on = new Coordinate[corners.length];
    double turn = 0;
    boolean jumped = false;
    for (int i = 0; i < corners.length; i++) {
      double step = i == 0 ? 0 : corners[i].x - corners[i - 1].x;
      boolean jump = Math.abs(step) > 180 && (wholeTurns || Math.abs(step) < 360);
      turn -= jump ? 360 * Math.signum(step) : 0;
      jumped |= jump;
      on[i] = new Coordinate(corners[i].x + turn, corners[i].y);
    }
    return jumped ? on : corners;
  }

  /// A ring once around the globe holds the pole on its side: it is closed along the pole.
  private static Coordinate[] aroundPole(Coordinate[] open) {
    double sum = 0;
    for (Coordinate corner : open) {
      sum += corner.y;
    }
    double pole = sum < 0 ? -90 : 90;
    Coordinate[] closed = java.util.Arrays.copyOf(open, open.length + 3);
    closed[open.length] = new Coordinate(open[open.length - 1].x, pole);
    closed[open.length + 1] = new Coordinate(open[0].x, pole);
    closed[open.length + 2] = new Coordinate(open[0]);
    return closed;
  }

  /// The hole on the same side of the date line as the edge around it.
  private static LinearRing beside(LinearRing edge, LinearRing hole) {
    Envelope around = edge.getEnvelopeInternal();
    for (double shift : new double[] {0, 360, -360}) {
      LinearRing moved = (LinearRing) moved(hole, shift);
      if (around.contains(moved.getEnvelopeInternal())) {
        return moved;
      }
    }
    return hole;
  }

  /// The areas cut at the date line, all within -180 to 180.
  static Geometry cut(Geometry areas) {
    Envelope box = areas.getEnvelopeInternal();
    if (box.isNull() || (box.getMinX() >= -180 && box.getMaxX() <= 180)) {
      return areas;
    }
    GeometryFactory factory = areas.getFactory();
    List<Polygon> pieces = new ArrayList<>();
    for (int turn = -360; turn <= 360; turn += 360) {
      Geometry window = factory.toGeometry(new Envelope(turn - 180.0, turn + 180.0, -90, 90));
      Geometry inside = moved(areas.intersection(window), -turn);
      for (int i = 0; i < inside.getNumGeometries(); i++) {
        if (inside.getGeometryN(i) instanceof Polygon piece && !piece.isEmpty()) {
          pieces.add(piece);
        }
      }
    }
    return factory.createMultiPolygon(pieces.toArray(new Polygon[0]));
  }

  private static Geometry moved(Geometry geometry, double shift) {
    return shift == 0
        ? geometry
        : AffineTransformation.translationInstance(shift, 0).transform(geometry);
  }
}
