package org.parkwright.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  private static final Period QUARTER = Period.of("2024-Q1");
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

  private final List<StepTaken> steps = new ArrayList<>();

  private Progress take(Territory territory, Step step) {
    return take(territory, step, "somebody");
  }

  private Progress take(Territory territory, Step step, String who) {
    take(territory, YEAR, step, who);
    return Progress.of(PARK, YEAR, steps);
  }

  private void take(Territory territory, Period period, Step step, String who) {
    String why = step.needsReason() ? "because" : "";
    steps.add(
        new StepTaken(territory, period, step, why, who, START.plusSeconds(60L * steps.size())));
  }

  private Stage stage(Territory territory, Period period) {
    return Progress.of(territory, period, steps).stage();
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
    assertThat(locked.lock()).contains(new Progress.Lock(COUNTRY, YEAR));
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
  void aLockOfAYearHoldsForItsQuartersUntilTheYearIsOpened() {
    take(PARK, QUARTER, Step.SUBMIT, "hoa");
    take(COUNTRY, YEAR, Step.LOCK, "steward");
    Progress quarter = Progress.of(FIRM, QUARTER, steps);
    assertThat(quarter.stage()).isEqualTo(Stage.LOCKED);
    assertThat(quarter.lock()).contains(new Progress.Lock(COUNTRY, YEAR));
    assertThat(Progress.of(COUNTRY, QUARTER, steps).allows(Step.REOPEN))
        .as("a part of what is locked is not opened alone")
        .isFalse();
    assertThat(stage(PARK, Period.of("2024-06"))).isEqualTo(Stage.LOCKED);
    assertThat(stage(PARK, Period.of("2025-Q1"))).isEqualTo(Stage.OPEN);
    take(COUNTRY, YEAR, Step.REOPEN, "steward");
    assertThat(stage(PARK, QUARTER)).as("what lay beneath the lock").isEqualTo(Stage.SUBMITTED);
    assertThat(stage(FIRM, QUARTER)).isEqualTo(Stage.OPEN);
  }

  @Test
  void aLockedQuarterLeavesItsYearOpenAndOutlivesALockOfTheYear() {
    take(PARK, QUARTER, Step.LOCK, "steward");
    assertThat(stage(PARK, YEAR)).as("figures of the year are others").isEqualTo(Stage.OPEN);
    assertThat(stage(PARK, Period.of("2024-02"))).isEqualTo(Stage.LOCKED);
    take(PARK, YEAR, Step.LOCK, "steward");
    take(PARK, YEAR, Step.REOPEN, "steward");
    assertThat(stage(PARK, YEAR)).isEqualTo(Stage.OPEN);
    assertThat(stage(PARK, QUARTER)).as("it has a lock of its own").isEqualTo(Stage.LOCKED);
    take(PARK, QUARTER, Step.REOPEN, "steward");
    assertThat(stage(PARK, QUARTER)).isEqualTo(Stage.OPEN);
  }

  @Test
  void anApprovalOfAYearSaysNothingOfItsQuarters() {
    take(PARK, Step.SUBMIT);
    take(PARK, Step.APPROVE);
    Progress quarter = Progress.of(PARK, QUARTER, steps);
    assertThat(quarter.stage()).isEqualTo(Stage.OPEN);
    assertThat(quarter.approvedAt()).isEmpty();
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
                Arbitraries.of(YEAR, QUARTER, Period.year(2023)))
            .as((where, step, period) -> new StepTaken(where, period, step, "x", "a", START));
    Arbitrary<StepTaken> above =
        Combinators.combine(
                Arbitraries.of(COUNTRY, Territory.EVERYWHERE),
                Arbitraries.of(Step.LOCK, Step.REOPEN),
                Arbitraries.of(YEAR, QUARTER))
            .as((where, step, period) -> new StepTaken(where, period, step, "x", "a", START));
    return Arbitraries.oneOf(unit, above).list().ofMaxSize(14);
  }

  @Property
  void nothingMakesALockedPeriodWritableButOpeningItWhereItWasLocked(
      @ForAll("histories") List<StepTaken> history) {
    for (int i = 1; i <= history.size(); i++) {
      List<StepTaken> earlier = history.subList(0, i - 1);
      StepTaken step = history.get(i - 1);
      if (!Progress.of(step.territory(), step.period(), earlier).allows(step.step())) {
        break;
      }
      for (Progress before : everywhere(earlier)) {
        Progress after = Progress.of(before.territory(), before.period(), history.subList(0, i));
        if (before.stage() == Stage.LOCKED && after.stage() != Stage.LOCKED) {
          assertThat(step.step()).isEqualTo(Step.REOPEN);
          assertThat(before.lock()).contains(new Progress.Lock(step.territory(), step.period()));
        }
      }
    }
  }

  private static List<Progress> everywhere(List<StepTaken> history) {
    return Stream.of(FIRM, PARK)
        .flatMap(
            at ->
                Stream.of(YEAR, QUARTER, Period.of("2024-02"))
                    .map(period -> Progress.of(at, period, history)))
        .toList();
  }

  @Property
  void whileALockHoldsNothingWithinItCanBeWritten(@ForAll("histories") List<StepTaken> history) {
    for (Progress park : everywhere(history)) {
      if (park.territory().equals(PARK) && park.stage() == Stage.LOCKED) {
        assertThat(everywhere(history))
            .filteredOn(one -> park.period().covers(one.period()))
            .allSatisfy(one -> assertThat(one.stage()).isEqualTo(Stage.LOCKED));
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
