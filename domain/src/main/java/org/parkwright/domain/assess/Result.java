package org.parkwright.domain.assess;

import java.util.Optional;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement;

/// What was found for one indicator.
///
/// @param indicator the indicator
/// @param current what is
/// @param intended what is intended, where an intention changes anything
/// @param spread where the value lies given the ranges of the figures behind it; empty when it has
///     no single value or nothing behind it has a range
/// @param certainty share of the draws that gave the same finding as the chosen values, 0 to 1
public record Result(
    Indicator indicator,
    Judgement current,
    Optional<Judgement> intended,
    Optional<Spread> spread,
    double certainty) {

  /// 5th and 95th percentile over the draws, in the indicator's unit, widened where needed to hold
  /// the value itself.
  public record Spread(double low, double high) {}
}
