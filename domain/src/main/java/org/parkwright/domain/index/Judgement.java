package org.parkwright.domain.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.quantity.Quantity;

/// One indicator judged on one park's evidence.
///
/// Several tests are joined so: a test that does not apply is left out; one unmet test makes the
/// indicator unmet, whatever is unknown; otherwise an unknown one makes it unknown; otherwise a
/// partly met one makes it partly met.
///
/// @param level what was found
/// @param why why it is unknown or not applicable, else how value and requirement compare
/// @param missing what would have to be answered; empty unless unknown
/// @param values value of each test that could be computed, in the indicator's unit
/// @param credit share of the requirement that is met, 0 to 1, by graded points where the system
///     has them; empty when unknown or not applicable
/// @param from observations that were used
public record Judgement(
    Level level,
    Phrase why,
    List<Inputs.Input> missing,
    List<Tested> values,
    OptionalDouble credit,
    List<Observation> from) {

  /// What was found.
  public enum Level {
    UNKNOWN,
    UNMET,
    PARTLY_MET,
    MET,
    NOT_APPLICABLE
  }

  /// One computed value.
  ///
  /// @param label label of the test; empty for the only one
  /// @param value value in the indicator's unit
  /// @param limit limit that was applied, where there was a single one
  /// @param requirement requirement that was applied
  public record Tested(
      String label,
      Quantity value,
      Optional<Requirement.Threshold> limit,
      Requirement requirement) {

    /// Whether it answers a yes/no question.
    public boolean isYesNo() {
      return requirement instanceof Requirement.Yes;
    }
  }

  public Judgement {
    missing = List.copyOf(missing);
    values = List.copyOf(values);
    from = List.copyOf(from);
  }

  /// Judges an indicator.
  public static Judgement of(
      Indicator indicator, Evidence evidence, Dictionary dictionary, Scoring scoring) {
    Judge judge = new Judge(indicator, evidence, dictionary, scoring);
    if (indicator.applies().isPresent()) {
      Indicator.Applies applies = indicator.applies().get();
      Judge.Truth truth = judge.truth(applies.condition());
      if (truth instanceof Judge.Truth.Unknown unknown) {
        return none(Level.UNKNOWN, unknown.why(), unknown.missing());
      }
      if (truth instanceof Judge.Truth.No) {
        return none(Level.NOT_APPLICABLE, applies.reason(), List.of());
      }
    }
    return join(indicator.tests().stream().map(judge::test).toList());
  }

  static Judgement none(Level level, Phrase why, List<Inputs.Input> missing) {
    return new Judgement(level, why, missing, List.of(), OptionalDouble.empty(), List.of());
  }

  private static Judgement join(List<Judgement> tests) {
    if (tests.size() == 1) {
      return tests.getFirst();
    }
    List<Judgement> applicable =
        tests.stream().filter(t -> t.level() != Level.NOT_APPLICABLE).toList();
    if (applicable.isEmpty()) {
      return tests.getFirst();
    }
    Level level = worst(applicable);
    List<Judgement> deciding = applicable.stream().filter(t -> t.level() == level).toList();
    List<Tested> values = new ArrayList<>();
    List<Observation> from = new ArrayList<>();
    for (Judgement test : applicable) {
      values.addAll(test.values());
      test.from().stream().filter(o -> !from.contains(o)).forEach(from::add);
    }
    OptionalDouble credit =
        level == Level.UNKNOWN
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                deciding.stream().mapToDouble(t -> t.credit().orElse(0)).min().orElse(0));
    return new Judgement(
        level,
        Phrase.joined("list.semicolon", deciding.stream().map(Judgement::why).distinct().toList()),
        level == Level.UNKNOWN
            ? deciding.stream().flatMap(t -> t.missing().stream()).distinct().toList()
            : List.of(),
        values,
        credit,
        from);
  }

  private static Level worst(List<Judgement> tests) {
    for (Level level : List.of(Level.UNMET, Level.UNKNOWN, Level.PARTLY_MET)) {
      if (tests.stream().anyMatch(t -> t.level() == level)) {
        return level;
      }
    }
    return Level.MET;
  }
}
