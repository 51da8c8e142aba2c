package org.parkwright.formats.source.geometry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.parkwright.domain.park.Place;
import org.parkwright.formats.source.Located;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.geo.Polygon;
import org.parkwright.kernel.geo.Ring;
import org.parkwright.kernel.geo.Shape;

/// A geometry in degrees of WGS 84 as a place or an area.
///
/// - A point is a place; of several points or a line the first counts.
/// - Areas are checked: where edges cross or rings lie wrong they are mended with JTS's
///   `GeometryFixer`, and this is told.
/// - An area across the date line is cut in two there, as RFC 7946 wants it. Longitudes from 180 to
///   360 are taken for those of the western half.
/// - Of a collection the areas count, without any the first point.
/// - Coordinates beyond the globe cannot be used: they belong to another coordinate system.
public final class Locating {
  private static final int SHOWN = 80;

  /// What became of a geometry.
  ///
  /// @param located the place or area
  /// @param mended where its edge was wrong before it was mended, longitude and latitude; empty
  ///     when it was sound
  public record Outcome(Located located, String mended) {}

  private Locating() {}

  /// The place or area.
  ///
  /// @param degrees longitude as x, latitude as y
  public static Outcome of(Geometry degrees) {
    if (degrees.isEmpty()) {
      return new Outcome(new Located.Nowhere(), "");
    }
    for (Coordinate at : degrees.getCoordinates()) {
      if (!(Math.abs(at.y) <= 90 && Math.abs(at.x) <= 360)) {
        boolean swapped = Math.abs(at.x) <= 90 && Math.abs(at.y) <= 180;
        return unusable(
            degrees,
            Phrase.of(
                swapped ? "source.expect.swapped" : "source.expect.degrees",
                Double.toString(at.x),
                Double.toString(at.y)));
      }
    }
    List<org.locationtech.jts.geom.Polygon> areas = new ArrayList<>();
    collect(degrees, areas);
    if (areas.isEmpty()) {
      Coordinate first = degrees.getCoordinate();
      return new Outcome(new Located.At(new Place(first.y, DateLine.within(first.x))), "");
    }
    return area(degrees, areas);
  }

  private static Outcome area(Geometry degrees, List<org.locationtech.jts.geom.Polygon> areas) {
    Geometry whole =
        degrees
            .getFactory()
            .createMultiPolygon(areas.toArray(new org.locationtech.jts.geom.Polygon[0]));
    Geometry cut;
    try {
      whole = DateLine.unwrapped(whole);
      TopologyValidationError wrong = new IsValidOp(whole).getValidationError();
      String mended = wrong == null ? "" : at(wrong.getCoordinate());
      cut = DateLine.cut(wrong == null ? whole : GeometryFixer.fix(whole));
      List<Polygon> pieces = new ArrayList<>();
      for (int i = 0; i < cut.getNumGeometries(); i++) {
        if (cut.getGeometryN(i) instanceof org.locationtech.jts.geom.Polygon piece
            && !piece.isEmpty()) {
          pieces.add(piece(piece));
        }
      }
      return pieces.isEmpty()
          ? unusable(degrees, Phrase.of("source.expect.area"))
          : new Outcome(new Located.Over(new Shape(pieces)), mended);
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException beyond) {
      return unusable(degrees, Phrase.of("source.expect.area"));
    }
  }

  private static String at(@Nullable Coordinate place) {
    return place == null ? "?" : place.x + " " + place.y;
  }

  private static void collect(Geometry geometry, List<org.locationtech.jts.geom.Polygon> areas) {
    if (geometry instanceof GeometryCollection parts) {
      for (int i = 0; i < parts.getNumGeometries(); i++) {
        collect(parts.getGeometryN(i), areas);
      }
    } else if (geometry instanceof org.locationtech.jts.geom.Polygon area && !area.isEmpty()) {
      areas.add(area);
    }
  }

  private static Polygon piece(org.locationtech.jts.geom.Polygon piece) {
    List<Ring> holes = new ArrayList<>();
    for (int i = 0; i < piece.getNumInteriorRing(); i++) {
      holes.add(ring(piece.getInteriorRingN(i)));
    }
    return new Polygon(ring(piece.getExteriorRing()), holes);
  }

  private static Ring ring(LinearRing line) {
    Coordinate[] corners = line.getCoordinates();
    double[] degrees = new double[2 * corners.length];
    for (int i = 0; i < corners.length; i++) {
      degrees[2 * i] = corners[i].x;
      degrees[2 * i + 1] = corners[i].y;
    }
    return Ring.of(degrees);
  }

  private static Outcome unusable(Geometry geometry, Phrase why) {
    return new Outcome(new Located.Unusable(shown(geometry), why), "");
  }

  private static String shown(Geometry geometry) {
    if (geometry instanceof Point point) {
      return "POINT (" + point.getX() + " " + point.getY() + ")";
    }
    Coordinate first = geometry.getCoordinate();
    String text =
        geometry.getGeometryType() + " " + first.x + " " + first.y + " " + geometry.getNumPoints();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN);
  }
}
