package org.parkwright.formats.source.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.parkwright.kernel.document.Phrase;

/// Coordinates as GeoJSON nests them: a position, or a list of positions or lists.
///
/// @param position longitude and latitude, or x and y; empty in a list
/// @param parts what a list holds
record Nest(double[] position, List<Nest> parts) {
  static final GeometryFactory FACTORY = new GeometryFactory();

  static Nest at(double x, double y) {
    return new Nest(new double[] {x, y}, List.of());
  }

  static Nest of(List<Nest> parts) {
    return new Nest(new double[0], parts);
  }

  /// The geometry of a GeoJSON type.
  ///
  /// @throws GeometryException when the coordinates are not nested as the type wants it
  Geometry drawn(String type) throws GeometryException {
    return switch (type) {
      case "Point" ->
          position.length == 0 && parts.isEmpty()
              ? FACTORY.createPoint()
              : FACTORY.createPoint(corner(type));
      case "MultiPoint" -> FACTORY.createMultiPointFromCoords(corners(type));
      case "LineString" -> FACTORY.createMultiPointFromCoords(corners(type));
      case "MultiLineString" -> {
        List<Coordinate> all = new ArrayList<>();
        for (Nest line : list(type)) {
          all.addAll(List.of(line.corners(type)));
        }
        yield FACTORY.createMultiPointFromCoords(all.toArray(new Coordinate[0]));
      }
      case "Polygon" -> polygon(type);
      case "MultiPolygon" -> {
        List<Polygon> areas = new ArrayList<>();
        for (Nest area : list(type)) {
          areas.add(area.polygon(type));
        }
        yield FACTORY.createMultiPolygon(areas.toArray(new Polygon[0]));
      }
      default -> throw new GeometryException(type, Phrase.of("source.expect.geometry"));
    };
  }

  private Polygon polygon(String type) throws GeometryException {
    List<LinearRing> rings = new ArrayList<>();
    for (Nest ring : list(type)) {
      rings.add(Rings.closed(ring.corners(type)));
    }
    return rings.isEmpty()
        ? FACTORY.createPolygon()
        : FACTORY.createPolygon(
            rings.getFirst(), rings.subList(1, rings.size()).toArray(new LinearRing[0]));
  }

  private Coordinate[] corners(String type) throws GeometryException {
    Coordinate[] corners = new Coordinate[list(type).size()];
    for (int i = 0; i < corners.length; i++) {
      corners[i] = parts.get(i).corner(type);
    }
    return corners;
  }

  private Coordinate corner(String type) throws GeometryException {
    if (position.length == 0) {
      throw new GeometryException(type, Phrase.of("source.expect.nesting", type));
    }
    return new Coordinate(position[0], position[1]);
  }

  private List<Nest> list(String type) throws GeometryException {
    if (position.length > 0) {
      throw new GeometryException(type, Phrase.of("source.expect.nesting", type));
    }
    return parts;
  }
}
