package org.parkwright.kernel.geo;

import java.util.List;

/// An area on the globe that may lie in several pieces.
///
/// @param pieces its pieces, at least one, which do not overlap
public record Shape(List<Polygon> pieces) {

  public Shape {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a shape needs at least one piece; found none");
    }
  }

  /// A shape of one piece without holes.
  public static Shape of(Ring edge) {
    return new Shape(List.of(Polygon.of(edge)));
  }

  /// How many corners all its rings have together.
  public int corners() {
    return pieces.stream()
        .mapToInt(
            piece -> piece.edge().corners() + piece.holes().stream().mapToInt(Ring::corners).sum())
        .sum();
  }
}
