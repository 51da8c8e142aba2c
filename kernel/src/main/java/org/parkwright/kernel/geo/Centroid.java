package org.parkwright.kernel.geo;

import org.parkwright.kernel.geo.ellipsoid.Authalic;
import org.parkwright.kernel.geo.ellipsoid.GaussLegendre;
import org.parkwright.kernel.geo.plane.Unrolled;

/// The point that an area balances on. It may lie off the area; [Label] does not.
///
/// # Method
/// The ellipsoid is laid on the sphere of the same area (authalic latitude β), the mean of the unit
/// vectors over the area is taken, and its direction laid back. So the answer is the same wherever
/// the area lies, also around a pole, and tends to the ordinary centroid as the area gets small.
/// By Green's theorem each component of the mean is an integral along the edges,
/// ```
/// ∫∫ cos λ cos² β dβ dλ = ∮ −P cos λ dλ      P = (β + sin β cos β)/2
/// ∫∫ sin λ cos² β dβ dλ = ∮ −P sin λ dλ
/// ∫∫ sin β cos β dβ dλ  = ∮ −Q dλ            Q = sin² β / 2
/// ```
/// with λ counted from a corner. Edges are cut at 5° and integrated with five Gauss-Legendre nodes.
///
/// # Error
/// Rounding: less than 0.1 m² / size, so 1 mm for an area 100 m across and nothing to speak of for
/// larger ones; quadrature: one part in 10¹⁰ of the size.
public final class Centroid {
  private Centroid() {}

  private static final GaussLegendre RULE = GaussLegendre.of(5);
  private static final double LONGEST = 5;

  /// Sums over edges: the area on the unit sphere, and the mean vector times the area, its first
  /// axis in the meridian of the first corner, its third through the north pole.
  private static final class Sums {
    double area;
    double outward;
    double sideways;
    double north;
  }

  /// The centroid of a shape.
  public static LonLat of(Shape shape) {
    Ring first = shape.pieces().getFirst().edge();
    double meridian = first.longitude(0);
    Sums all = new Sums();
    for (Polygon piece : shape.pieces()) {
      add(all, piece.edge(), meridian, 1);
      for (Ring hole : piece.holes()) {
        add(all, hole, meridian, -1);
      }
    }
    if (!(all.area > 0)) {
      return new LonLat(meridian, first.latitude(0));
    }
    double lambda = Math.atan2(all.sideways, all.outward);
    double beta = Math.atan2(all.north, Math.hypot(all.outward, all.sideways));
    return LonLat.rolled(
        meridian + Math.toDegrees(lambda), Math.toDegrees(Authalic.geographic(beta)));
  }

  private static void add(Sums all, Ring ring, double meridian, int sign) {
    Unrolled line = Unrolled.of(ring.degrees());
    Sums own = new Sums();
    for (int i = 0; i < line.edges(); i++) {
      edge(own, line, i, meridian);
    }
    double turned = own.area < 0 ? -sign : sign;
    all.area += turned * own.area;
    all.outward += turned * own.outward;
    all.sideways += turned * own.sideways;
    all.north += turned * own.north;
  }

  private static void edge(Sums own, Unrolled line, int i, double meridian) {
    double step = line.x()[i + 1] - line.x()[i];
    if (step == 0) {
      return;
    }
    double rise = line.y()[i + 1] - line.y()[i];
    int parts = 1 + (int) (Math.max(Math.abs(step), Math.abs(rise)) / LONGEST);
    for (int part = 0; part < parts; part++) {
      for (int k = 0; k < RULE.size(); k++) {
        double t = (part + RULE.node(k)) / parts;
        double lambda = Math.toRadians(line.x()[i] - meridian + t * step);
        double beta = Authalic.latitude(Math.toRadians(line.y()[i] + t * rise));
        double weight = -RULE.weight(k) * Math.toRadians(step) / parts;
        double sine = Math.sin(beta);
        double p = (beta + sine * Math.cos(beta)) / 2;
        own.area += weight * sine;
        own.outward += weight * p * Math.cos(lambda);
        own.sideways += weight * p * Math.sin(lambda);
        own.north += weight * sine * sine / 2;
      }
    }
  }
}
