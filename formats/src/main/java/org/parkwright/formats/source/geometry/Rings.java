package org.parkwright.formats.source.geometry;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.parkwright.kernel.document.Phrase;

/// Closed lines from corners as files give them.
public final class Rings {
  private Rings() {}

  /// A ring; the last corner need not repeat the first.
  ///
  /// @throws GeometryException when fewer than three corners are given
  public static LinearRing closed(Coordinate[] corners) throws GeometryException {
    Coordinate[] all = corners;
    if (all.length > 0 && !all[0].equals2D(all[all.length - 1])) {
      all = Arrays.copyOf(all, all.length + 1);
      all[all.length - 1] = new Coordinate(all[0]);
    }
    if (all.length < 4) {
      throw new GeometryException(
          Integer.toString(Math.max(0, all.length - 1)), Phrase.of("source.expect.corners"));
    }
    return Nest.FACTORY.createLinearRing(all);
  }
}
