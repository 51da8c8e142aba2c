package org.parkwright.domain.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;

/// Where a park's or tenant's period stands, from the steps taken so far.
///
/// A lock holds for the territory and the period for which it was set and for all within both,
// until
/// it is opened again there: a lock of a country's 2024 holds for a park's 2024-Q1. What lies
/// beneath keeps its own stage meanwhile. A lock of a part does not hold for the whole: the figures
/// of a year are others than those of its quarters.
///
/// An approval holds for its own period only, because nobody read what lies within it.
///
/// @param territory a park or a tenant
/// @param period the period
/// @param stage where it stands
/// @param lock the lock that holds; empty unless locked
/// @param approvedAt when it was last approved, also if it was opened again since: what the public
///     sees is the state of that moment
/// @param last the last step of the territory itself
public record Progress(
    Territory territory,
    Period period,
    Stage stage,
    Optional<Lock> lock,
    Optional<Instant> approvedAt,
    Optional<StepTaken> last) {

  /// A lock, by where and for when it was set.
  public record Lock(Territory territory, Period period) {}

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
    Optional<Lock> lock =
        own == Stage.LOCKED
            ? Optional.of(new Lock(territory, period))
            : lockAround(territory, period, steps);
    return new Progress(
        territory, period, lock.isPresent() ? Stage.LOCKED : own, lock, approved, last);
  }

  /// The nearest lock that was set for more than this territory and period and still holds.
  private static Optional<Lock> lockAround(
      Territory territory, Period period, List<StepTaken> steps) {
    List<Period> periods = period.around();
    Territory at = territory;
    while (true) {
      for (Period when : periods) {
        Lock lock = new Lock(at, when);
        if (!lock.equals(new Lock(territory, period)) && holds(lock, steps)) {
          return Optional.of(lock);
        }
      }
      if (at instanceof Territory.Everywhere) {
        return Optional.empty();
      }
      at = at.parent();
    }
  }

  private static boolean holds(Lock lock, List<StepTaken> steps) {
    boolean holds = false;
    for (StepTaken step : steps) {
      if (step.territory().equals(lock.territory()) && step.period().equals(lock.period())) {
        holds = step.step() == Step.LOCK || (holds && step.step() != Step.REOPEN);
      }
    }
    return holds;
  }

  /// Whether a step can be taken now, in this territory.
  public boolean allows(Step step) {
    boolean elsewhere = lock.isPresent() && !lock.get().equals(new Lock(territory, period));
    return !elsewhere && stage.allows(step);
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
