package org.parkwright.domain.park.match;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.parkwright.domain.park.match.Evidence.Kind;
import org.parkwright.kernel.geo.Area;
import org.parkwright.kernel.geo.Geodesic;
import org.parkwright.kernel.geo.LonLat;

/// What place and area say about two records being the same park; bits as listed in [Weights].
final class PlaceComparison {
  private static final double LEAST_SCALE = 250;
  private static final double HECTARE = 10_000;

  private PlaceComparison() {}

  /// Compares places and areas.
  ///
  /// @param nameless the names have no word in common, so that nearness is weighed against all
  // parks
  ///     of the country
  static List<Evidence> of(Candidate a, Candidate b, boolean nameless, int parks) {
    List<Evidence> found = new ArrayList<>();
    double metres = metres(a.whereabouts(), b.whereabouts());
    if (!Double.isNaN(metres)) {
      double away = Math.max(0, metres - precision(a) - precision(b));
      double scale =
          LEAST_SCALE + Math.max(radius(a), radius(b)) + (precision(a) + precision(b)) / 2;
      double bits = Weights.between(Weights.DISTANCE, away / scale);
      if (nameless && bits > 0) {
        bits += Math.max(0, Rarity.log2(parks / Weights.PARKS_OF_A_TOWN)) * Math.min(1, bits / 2);
      }
      // A vague place says less: all parks of the commune share it.
      if (bits > 0) {
        bits *= LEAST_SCALE / (LEAST_SCALE + Math.max(precision(a), precision(b)) / 4);
      }
      found.add(
          metres == 0
              ? Evidence.of(Kind.PLACE_SAME, bits)
              : Evidence.of(Kind.PLACE_APART, bits, metres / 1000));
    }
    OptionalDouble left = hectares(a);
    OptionalDouble right = hectares(b);
    if (left.isPresent() && right.isPresent()) {
      double ratio =
          Math.max(left.getAsDouble(), right.getAsDouble())
              / Math.min(left.getAsDouble(), right.getAsDouble());
      found.add(
          Evidence.of(
              Kind.AREA,
              Weights.between(Weights.AREA, ratio),
              left.getAsDouble(),
              right.getAsDouble()));
    }
    return found;
  }

  /// Metres between two places, 0 where one lies in the other; NaN where one is unknown.
  static double metres(Whereabouts a, Whereabouts b) {
    return switch (a) {
      case Whereabouts.Unknown unknown -> Double.NaN;
      case Whereabouts.Spot spot -> metres(spot.at(), b);
      case Whereabouts.Ground ground ->
          switch (b) {
            case Whereabouts.Unknown unknown -> Double.NaN;
            case Whereabouts.Spot spot -> metres(spot.at(), ground);
            case Whereabouts.Ground other ->
                ground.holds(other.middle()) || other.holds(ground.middle())
                    ? 0
                    : Math.min(ground.metres(other.middle()), other.metres(ground.middle()));
          };
    };
  }

  private static double metres(LonLat point, Whereabouts b) {
    return switch (b) {
      case Whereabouts.Unknown unknown -> Double.NaN;
      case Whereabouts.Spot spot -> Geodesic.metres(point, spot.at());
      case Whereabouts.Ground ground -> ground.metres(point);
    };
  }

  private static double precision(Candidate candidate) {
    return candidate.whereabouts() instanceof Whereabouts.Spot spot ? spot.metres() : 0;
  }

  private static OptionalDouble hectares(Candidate candidate) {
    if (candidate.hectares().isPresent()) {
      return candidate.hectares();
    }
    if (candidate.whereabouts() instanceof Whereabouts.Ground ground) {
      double area = Area.squareMetres(ground.shape()) / HECTARE;
      return area > 0 ? OptionalDouble.of(area) : OptionalDouble.empty();
    }
    return OptionalDouble.empty();
  }

  private static double radius(Candidate candidate) {
    OptionalDouble hectares = hectares(candidate);
    return hectares.isPresent() ? Math.sqrt(hectares.getAsDouble() * HECTARE / Math.PI) : 0;
  }
}
