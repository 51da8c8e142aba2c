package org.parkwright.kernel.geo;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.kernel.geo.plane.Slabs;
import org.parkwright.kernel.geo.plane.Unrolled;

/// Tells of many points whether they lie in a shape.
///
/// The shape is prepared once: each ring is rolled off the globe and its edges sorted into slabs of
/// latitude ([org.parkwright.kernel.geo.plane.Slabs]). A point costs a few comparisons when it lies
/// off the boxes of the pieces, else a look at the edges of one slab. Answers are exact in
// longitude
/// and latitude as given, also on edges and corners; date line and poles are ordinary places.
/// May be asked by several threads at once.
///
/// @implSpec even-odd rule within one ring; a piece is its edge without its holes (where a hole is
// larger than its edge, what lies
///     between the two); a shape is all its
///     pieces. Reference: Hormann and Agathos, *The point in polygon problem for arbitrary
// polygons*,
///     Computational Geometry 20, 2001.
public final class Inside {
  private final List<Piece> pieces;

  /// @param turned edge and hole are the wrong way round: what lies between them is meant
  private record Piece(Slabs edge, List<Slabs> holes, boolean turned) {}

  private Inside(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /// Prepares a shape.
  public static Inside of(Shape shape) {
    List<Piece> pieces = new ArrayList<>();
    for (Polygon piece : shape.pieces()) {
      pieces.add(
          new Piece(
              prepared(piece.edge()),
              piece.holes().stream().map(Inside::prepared).toList(),
              isTurned(piece)));
    }
    return new Inside(List.copyOf(pieces));
  }

  private static boolean isTurned(Polygon piece) {
    if (piece.holes().isEmpty()) {
      return false;
    }
    double edge = Area.squareMetres(piece.edge());
    return piece.holes().stream().anyMatch(hole -> Area.squareMetres(hole) > edge);
  }

  private static Slabs prepared(Ring ring) {
    return Slabs.of(Unrolled.of(ring.degrees()));
  }

  /// Whether a point lies in the shape or on its edge; a place that is not a number lies nowhere.
  ///
  /// @param longitude degrees, -180 to 180
  /// @param latitude degrees, -90 to 90
  public boolean holds(double longitude, double latitude) {
    return side(longitude, latitude) != Slabs.Side.OUTSIDE;
  }

  /// Whether a point lies in the shape or on its edge.
  public boolean holds(LonLat point) {
    return holds(point.longitude(), point.latitude());
  }

  /// Whether a point lies exactly on an edge or corner.
  public boolean touches(double longitude, double latitude) {
    return side(longitude, latitude) == Slabs.Side.EDGE;
  }

  private Slabs.Side side(double longitude, double latitude) {
    Slabs.Side found = Slabs.Side.OUTSIDE;
    for (Piece piece : pieces) {
      Slabs.Side side = side(piece, longitude, latitude);
      if (side == Slabs.Side.INSIDE) {
        return side;
      }
      found = side == Slabs.Side.EDGE ? side : found;
    }
    return found;
  }

  private static Slabs.Side side(Piece piece, double longitude, double latitude) {
    Slabs.Side side = piece.edge().side(longitude, latitude);
    if (side == Slabs.Side.EDGE || (side == Slabs.Side.OUTSIDE && !piece.turned())) {
      return side;
    }
    boolean inside = side == Slabs.Side.INSIDE;
    for (Slabs hole : piece.holes()) {
      switch (hole.side(longitude, latitude)) {
        case EDGE -> {
          return Slabs.Side.EDGE;
        }
        case INSIDE -> {
          if (!piece.turned()) {
            return Slabs.Side.OUTSIDE;
          }
          inside = !inside;
        }
        case OUTSIDE -> {
          // The hole takes nothing from here.
        }
      }
    }
    return inside ? Slabs.Side.INSIDE : Slabs.Side.OUTSIDE;
  }
}
