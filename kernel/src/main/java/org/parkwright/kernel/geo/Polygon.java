package org.parkwright.kernel.geo;

import java.util.List;

/// One area without its holes.
///
/// @param edge its outer edge, in either sense of turning
/// @param holes what is cut out of it
public record Polygon(Ring edge, List<Ring> holes) {

  public Polygon {
    holes = List.copyOf(holes);
  }

  /// An area without holes.
  public static Polygon of(Ring edge) {
    return new Polygon(edge, List.of());
  }
}
