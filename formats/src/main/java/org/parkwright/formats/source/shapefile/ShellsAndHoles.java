package org.parkwright.formats.source.shapefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.parkwright.formats.source.geometry.GeometryException;
import org.parkwright.formats.source.geometry.Rings;
import org.parkwright.kernel.document.Phrase;

/// Puts the rings of a shapefile's area together: those that turn clockwise are outer edges, the
/// others holes of the smallest outer edge around them. A hole that lies in none is an area that
/// its program drew the wrong way round.
final class ShellsAndHoles {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private ShellsAndHoles() {}

  /// The areas.
  ///
  /// @param corners of all rings
  /// @param starts index of each ring's first corner
  /// @throws GeometryException when the starts are out of order
  static Geometry assembled(Coordinate[] corners, int[] starts) throws GeometryException {
    List<LinearRing> shells = new ArrayList<>();
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : corners.length;
      if (starts[i] < 0 || end < starts[i] || end > corners.length) {
        throw new GeometryException(
            Integer.toString(starts[i]), Phrase.of("source.expect.whole_record"));
      }
      if (end - starts[i] >= 3) {
        LinearRing ring = Rings.closed(Arrays.copyOfRange(corners, starts[i], end));
        (Orientation.isCCW(ring.getCoordinateSequence()) ? holes : shells).add(ring);
      }
    }
    List<List<LinearRing>> holesOf = new ArrayList<>();
    shells.forEach(shell -> holesOf.add(new ArrayList<>()));
    int outer = shells.size();
    for (LinearRing hole : holes) {
      Optional<Integer> around = around(hole, shells.subList(0, outer));
      if (around.isPresent()) {
        holesOf.get(around.get()).add(hole);
      } else {
        shells.add(hole);
        holesOf.add(new ArrayList<>());
      }
    }
    Polygon[] areas = new Polygon[shells.size()];
    for (int i = 0; i < areas.length; i++) {
      areas[i] = FACTORY.createPolygon(shells.get(i), holesOf.get(i).toArray(new LinearRing[0]));
    }
    return FACTORY.createMultiPolygon(areas);
  }

  private static Optional<Integer> around(LinearRing hole, List<LinearRing> shells) {
    List<Integer> holding = new ArrayList<>();
    for (int i = 0; i < shells.size(); i++) {
      LinearRing shell = shells.get(i);
      if (shell.getEnvelopeInternal().contains(hole.getEnvelopeInternal())
          && isInside(hole, shell)) {
        holding.add(i);
      }
    }
    return holding.stream()
        .min(Comparator.comparingDouble(i -> shells.get(i).getEnvelopeInternal().getArea()));
  }

  /// Decided by the first corner that does not lie on the edge itself.
  private static boolean isInside(LinearRing hole, LinearRing shell) {
    for (Coordinate corner : hole.getCoordinates()) {
      int where = PointLocation.locateInRing(corner, shell.getCoordinates());
      if (where != Location.BOUNDARY) {
        return where == Location.INTERIOR;
      }
    }
    return true;
  }
}
