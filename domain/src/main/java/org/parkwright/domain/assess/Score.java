package org.parkwright.domain.assess;

import java.util.Optional;
import java.util.OptionalDouble;
import org.parkwright.kernel.document.Phrase;

/// A score with its range. The range answers two doubts at once: what the unanswered indicators
/// could still turn out to be (from nothing to everything), and where the known values lie inside
/// their own ranges (drawn at random).
///
/// @param value score over what is known; empty when nothing is
/// @param low score if every unanswered indicator turned out worst, 5th percentile over the draws
/// @param q25 lower quartile of the score over what is known, over the draws
/// @param q75 upper quartile of the same
/// @param high score if every unanswered indicator turned out best, 95th percentile over the draws
/// @param band name of the band that the value falls in; empty where the system has none
public record Score(
    OptionalDouble value, double low, double q25, double q75, double high, Optional<Phrase> band) {

  public Score {
    double tolerance = 1e-9 * Math.max(1, Math.abs(high));
    if (!(low <= high + tolerance)) {
      throw new IllegalArgumentException("expected low <= high; found " + low + ", " + high);
    }
    if (value.isPresent()) {
      double v = value.getAsDouble();
      if (!(low <= v + tolerance
          && q25 <= v + tolerance
          && v <= q75 + tolerance
          && v <= high + tolerance)) {
        throw new IllegalArgumentException(
            "expected low, q25 <= value <= q75, high; found %s %s %s %s %s"
                .formatted(low, q25, v, q75, high));
      }
    }
  }

  /// Whether the range is a single point.
  public boolean isCertain() {
    return high - low <= 1e-9 * Math.max(1, Math.abs(high));
  }
}
