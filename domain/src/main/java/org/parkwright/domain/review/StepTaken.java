package org.parkwright.domain.review;

import java.time.Instant;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;

/// A step that somebody took.
///
/// @param territory a tenant or a park; for locks and their end also a country or everywhere
/// @param period the period meant
/// @param step what was done
/// @param comment why; never blank for a return and a reopening
/// @param author who, as an account
/// @param at when
public record StepTaken(
    Territory territory, Period period, Step step, String comment, String author, Instant at) {

  public StepTaken {
    if (step.needsReason() && comment.isBlank()) {
      throw new IllegalArgumentException(
          "to %s %s of %s needs a reason; found none".formatted(step.word(), period, territory));
    }
    boolean unit = territory instanceof Territory.InPark || territory instanceof Territory.InTenant;
    if (!unit && step != Step.LOCK && step != Step.REOPEN) {
      throw new IllegalArgumentException(
          "only a park or a tenant can %s a period; found %s".formatted(step.word(), territory));
    }
  }
}
