package org.parkwright.domain.assess;

import java.util.Optional;
import org.parkwright.domain.index.Indicator;
import org.parkwright.kernel.quantity.Quantity;

/// A requirement that is not fully met, and what closing it would lift.
///
/// @param indicator the indicator
/// @param shortfall how far the value is from the limit, with its range over the draws; empty for
///     yes/no requirements
/// @param lift points of score that closing it adds, over what is known
/// @param leastLift the same if every unanswered indicator counts; the true lift lies between
/// @param decisive whether the verdict cannot be "met" while the gap is open
/// @param intended whether the recorded intentions would close it
public record Gap(
    Indicator indicator,
    Optional<Shortfall> shortfall,
    double lift,
    double leastLift,
    boolean decisive,
    boolean intended) {

  /// How far a value is from its limit; positive amounts in the indicator's unit.
  public record Shortfall(Quantity amount, double low, double high) {}
}
