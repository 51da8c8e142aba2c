package org.parkwright.kernel.geo;

import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/// Shapes as the JTS topology suite sees them: in the plane of longitude and latitude.
final class Jts {
  static final GeometryFactory FACTORY = new GeometryFactory();

  private Jts() {}

  static Geometry of(Shape shape) {
    return FACTORY.createMultiPolygon(
        shape.pieces().stream()
            .map(
                piece ->
                    FACTORY.createPolygon(
                        ring(piece.edge()),
                        piece.holes().stream().map(Jts::ring).toArray(LinearRing[]::new)))
            .toArray(org.locationtech.jts.geom.Polygon[]::new));
  }

  private static LinearRing ring(Ring ring) {
    int n = ring.corners();
    return FACTORY.createLinearRing(
        IntStream.rangeClosed(0, n)
            .mapToObj(i -> new Coordinate(ring.longitude(i % n), ring.latitude(i % n)))
            .toArray(Coordinate[]::new));
  }

  static Geometry point(double longitude, double latitude) {
    return FACTORY.createPoint(new Coordinate(longitude, latitude));
  }
}
