package org.parkwright.domain.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;

/// Where a park's or tenant's period stands, from the steps taken so far.
///
/// A lock holds in the territory where it was set and in all within it, until it is opened again
/// in that territory. What lies beneath keeps its own stage meanwhile.
///
/// @param territory a park or a tenant
/// @param period the period
/// @param stage where it stands
/// @param lockedAt the territory whose lock holds; empty unless locked
/// @param approvedAt when it was last approved, also if it was opened again since: what the public
///     sees is the state of that moment
/// @param last the last step of the territory itself
public record Progress(
    Territory territory,
    Period period,
    Stage stage,
    Optional<Territory> lockedAt,
    Optional<Instant> approvedAt,
    Optional<StepTaken> last) {

  /// The progress that follows from steps.
  ///
  /// @param steps steps of any territories and periods in the order in which they were taken
  public static Progress of(Territory territory, Period period, List<StepTaken> steps) {
    Stage own = Stage.OPEN;
    Stage beneath = Stage.OPEN;
    Optional<Instant> approved = Optional.empty();
    Optional<StepTaken> last = Optional.empty();
    for (StepTaken step : steps) {
      if (!step.territory().equals(territory) || !step.period().equals(period)) {
        continue;
      }
      last = Optional.of(step);
      switch (step.step()) {
        case SUBMIT -> own = Stage.SUBMITTED;
        case RETURN -> own = Stage.RETURNED;
        case APPROVE -> {
          own = Stage.APPROVED;
          approved = Optional.of(step.at());
        }
        case LOCK -> {
          beneath = own;
          own = Stage.LOCKED;
        }
        case REOPEN -> own = own == Stage.LOCKED && beneath.writable() ? beneath : Stage.OPEN;
      }
    }
    Optional<Territory> lock =
        own == Stage.LOCKED ? Optional.of(territory) : lockAbove(territory, period, steps);
    return new Progress(
        territory, period, lock.isPresent() ? Stage.LOCKED : own, lock, approved, last);
  }

  private static Optional<Territory> lockAbove(
      Territory territory, Period period, List<StepTaken> steps) {
    Territory at = territory;
    while (!(at instanceof Territory.Everywhere)) {
      at = at.parent();
      boolean locked = false;
      for (StepTaken step : steps) {
        if (step.territory().equals(at) && step.period().equals(period)) {
          locked = step.step() == Step.LOCK || (locked && step.step() != Step.REOPEN);
        }
      }
      if (locked) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// Whether a step can be taken now, in this territory.
  public boolean allows(Step step) {
    boolean lockedAbove = lockedAt.isPresent() && !lockedAt.get().equals(territory);
    return !lockedAbove && stage.allows(step);
  }

  /// Whether somebody can take a step now. What a person submitted is approved by another one,
  /// whatever roles they hold.
  ///
  /// @param who an account
  public boolean allows(Step step, String who) {
    boolean ownSubmission =
        last.filter(s -> s.step() == Step.SUBMIT && s.author().equals(who)).isPresent();
    return allows(step) && !(step == Step.APPROVE && ownSubmission);
  }
}
