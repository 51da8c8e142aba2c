package org.parkwright.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;

/// Stories of figures on their way, and what holds for every story.
class ProgressTest {
  private static final Territory FIRM = Territory.of("vn/blue/loom");
  private static final Territory PARK = Territory.of("vn/blue");
  private static final Territory COUNTRY = Territory.of("vn");
  private static final Period YEAR = Period.year(2024);
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

  private final List<StepTaken> steps = new ArrayList<>();

  private Progress take(Territory territory, Step step) {
    return take(territory, step, "somebody");
  }

  private Progress take(Territory territory, Step step, String who) {
    String why = step.needsReason() ? "because" : "";
    steps.add(
        new StepTaken(territory, YEAR, step, why, who, START.plusSeconds(60L * steps.size())));
    return Progress.of(PARK, YEAR, steps);
  }

  @Test
  void aPeriodIsSubmittedReturnedMendedAndApproved() {
    assertThat(Progress.of(PARK, YEAR, steps).stage()).isEqualTo(Stage.OPEN);
    assertThat(take(PARK, Step.SUBMIT).stage().writable()).isFalse();
    assertThat(take(PARK, Step.RETURN).stage().writable()).isTrue();
    take(PARK, Step.SUBMIT);
    Progress approved = take(PARK, Step.APPROVE);
    assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
    assertThat(approved.approvedAt()).contains(START.plusSeconds(180));
    Progress opened = take(PARK, Step.REOPEN);
    assertThat(opened.stage()).isEqualTo(Stage.OPEN);
    assertThat(opened.approvedAt())
        .as("the public goes on seeing what was approved")
        .contains(START.plusSeconds(180));
  }

  @Test
  void aLockOfTheCountryHoldsBelowItUntilTheCountryOpensIt() {
    take(PARK, Step.SUBMIT);
    Progress locked = take(COUNTRY, Step.LOCK);
    assertThat(locked.stage()).isEqualTo(Stage.LOCKED);
    assertThat(locked.lockedAt()).contains(COUNTRY);
    assertThat(locked.allows(Step.REOPEN)).as("not from below").isFalse();
    assertThat(Progress.of(FIRM, YEAR, steps).stage()).isEqualTo(Stage.LOCKED);
    assertThat(Progress.of(PARK, Period.year(2023), steps).stage()).isEqualTo(Stage.OPEN);
    assertThat(take(COUNTRY, Step.REOPEN).stage())
        .as("what lay beneath the lock")
        .isEqualTo(Stage.SUBMITTED);
  }

  @Test
  void aLockOfThePeriodItselfGivesBackWhatCouldBeWritten() {
    take(PARK, Step.SUBMIT);
    take(PARK, Step.RETURN);
    take(PARK, Step.LOCK);
    assertThat(take(PARK, Step.REOPEN).stage()).isEqualTo(Stage.RETURNED);
  }

  @Test
  void whoSubmittedDoesNotApprove() {
    Progress submitted = take(PARK, Step.SUBMIT, "hoa");
    assertThat(submitted.allows(Step.APPROVE, "hoa")).isFalse();
    assertThat(submitted.allows(Step.RETURN, "hoa")).isTrue();
    assertThat(submitted.allows(Step.APPROVE, "minh")).isTrue();
  }

  @Test
  void reasonsAndTerritoriesAreAskedFor() {
    assertThatThrownBy(() -> new StepTaken(PARK, YEAR, Step.RETURN, " ", "hoa", START))
        .hasMessageContaining("needs a reason");
    assertThatThrownBy(() -> new StepTaken(COUNTRY, YEAR, Step.SUBMIT, "", "hoa", START))
        .hasMessageContaining("only a park or a tenant");
  }

  /// Any steps of any territories, whether or not they were allowed.
  @Provide
  Arbitrary<List<StepTaken>> histories() {
    Arbitrary<StepTaken> unit =
        Combinators.combine(
                Arbitraries.of(FIRM, PARK),
                Arbitraries.of(Step.values()),
                Arbitraries.of(YEAR, Period.year(2023)))
            .as((where, step, period) -> new StepTaken(where, period, step, "x", "a", START));
    Arbitrary<StepTaken> above =
        Combinators.combine(
                Arbitraries.of(COUNTRY, Territory.EVERYWHERE),
                Arbitraries.of(Step.LOCK, Step.REOPEN))
            .as((where, step) -> new StepTaken(where, YEAR, step, "x", "a", START));
    return Arbitraries.oneOf(unit, above).list().ofMaxSize(14);
  }

  @Property
  void nothingMakesALockedPeriodWritableButOpeningItWhereItWasLocked(
      @ForAll("histories") List<StepTaken> history) {
    for (int i = 1; i <= history.size(); i++) {
      for (Territory at : List.of(FIRM, PARK)) {
        Progress before = Progress.of(at, YEAR, history.subList(0, i - 1));
        StepTaken step = history.get(i - 1);
        boolean allowed =
            Progress.of(step.territory(), step.period(), history.subList(0, i - 1))
                .allows(step.step());
        if (!allowed) {
          break;
        }
        if (before.stage() != Stage.LOCKED) {
          continue;
        }
        Progress after = Progress.of(at, YEAR, history.subList(0, i));
        if (after.stage() != Stage.LOCKED) {
          assertThat(step.step()).isEqualTo(Step.REOPEN);
          assertThat(Optional.of(step.territory())).isEqualTo(before.lockedAt());
        }
      }
    }
  }

  @Property
  void stepsThatAreTakenOnlyWhenAllowedNeverSkipAReview(
      @ForAll("histories") List<StepTaken> wishes) {
    List<StepTaken> taken = new ArrayList<>();
    for (StepTaken wish : wishes) {
      Progress before = Progress.of(wish.territory(), wish.period(), taken);
      if (!before.allows(wish.step())) {
        continue;
      }
      taken.add(wish);
      if (wish.step() == Step.APPROVE) {
        assertThat(before.stage()).isEqualTo(Stage.SUBMITTED);
      }
      Progress after = Progress.of(wish.territory(), wish.period(), taken);
      if (!before.stage().writable() && after.stage().writable()) {
        assertThat(wish.step()).isIn(Step.RETURN, Step.REOPEN);
      }
    }
  }

  @Property
  void stepsOfOtherPeriodsChangeNothing(@ForAll("histories") List<StepTaken> history) {
    List<StepTaken> own = history.stream().filter(s -> s.period().equals(YEAR)).toList();
    assertThat(Progress.of(PARK, YEAR, history)).isEqualTo(Progress.of(PARK, YEAR, own));
  }
}
