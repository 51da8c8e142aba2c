package org.parkwright.domain.park.match;

import org.parkwright.kernel.geo.Inside;
import org.parkwright.kernel.geo.Label;
import org.parkwright.kernel.geo.LonLat;
import org.parkwright.kernel.geo.Reach;
import org.parkwright.kernel.geo.Shape;

/// Where a record says that a park is.
public sealed interface Whereabouts {

  /// It does not say.
  record Unknown() implements Whereabouts {}

  /// At a point.
  ///
  /// @param at the point
  /// @param metres how far the point may be from the park by the source's own precision: 0 for one
  ///     set in the park, some thousand for the middle of a commune
  record Spot(LonLat at, double metres) implements Whereabouts {
    public Spot {
      if (!(metres >= 0 && metres < 1e7)) {
        throw new IllegalArgumentException("precision must lie in 0..10⁷ m; found " + metres);
      }
    }
  }

  /// Within a boundary.
  final class Ground implements Whereabouts {
    private final Shape shape;
    private final LonLat middle;
    private final Inside inside;
    private final Reach reach;

    private Ground(Shape shape) {
      this.shape = shape;
      this.middle = Label.of(shape);
      this.inside = Inside.of(shape);
      this.reach = Reach.of(shape);
    }

    /// Prepares a boundary.
    public static Ground of(Shape shape) {
      return new Ground(shape);
    }

    /// The boundary.
    public Shape shape() {
      return shape;
    }

    /// A point well inside.
    public LonLat middle() {
      return middle;
    }

    boolean holds(LonLat point) {
      return inside.holds(point);
    }

    double metres(LonLat point) {
      return reach.metres(point.longitude(), point.latitude());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Ground that && shape.equals(that.shape);
    }

    @Override
    public int hashCode() {
      return shape.hashCode();
    }

    @Override
    public String toString() {
      return "ground around " + middle;
    }
  }
}
