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
/// 360 degrees runs along the edge of the map (as Antarctica's does) and is left alone.
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
  ///
  /// @throws IllegalArgumentException when a ring goes around a pole
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
    boolean jumps = false;
    for (int i = 1; i < corners.length; i++) {
      jumps |= isJump(corners[i].x - corners[i - 1].x);
    }
    if (!jumps) {
      return ring;
    }
    Coordinate[] on = new Coordinate[corners.length];
    double turn = 0;
    for (int i = 0; i < corners.length; i++) {
      double step = i == 0 ? 0 : corners[i].x - corners[i - 1].x;
      turn -= isJump(step) ? 360 * Math.signum(step) : 0;
      on[i] = new Coordinate(corners[i].x + turn, corners[i].y);
    }
    if (turn != 0) {
      throw new IllegalArgumentException(
          "ring goes around a pole; found a turn of %s degrees".formatted(turn));
    }
    return factory.createLinearRing(on);
  }

  private static boolean isJump(double step) {
    return Math.abs(step) > 180 && Math.abs(step) < 360;
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
