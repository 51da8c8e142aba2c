package org.parkwright.server.tenant;

import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.kernel.quantity.Unit;

/// What is told of an aggregate, on pages and by calls alike, and nothing more: a sum of what adds
/// up, a mean of what does not, how many say yes, how many answered.
public sealed interface Told {

  /// Quantities that add up, in the canonical unit.
  ///
  /// @param low sum of the lowest likely values
  /// @param high sum of the highest likely values
  record Sum(double value, double low, double high, Unit unit, int firms) implements Told {}

  /// Shares and other ratios, each firm counted alike.
  record Mean(double value, Unit unit, int firms) implements Told {}

  /// Answers to a yes/no question.
  record Yes(int yes, int firms) implements Told {}

  /// How many answered, where answers cannot be taken together.
  record Count(int firms) implements Told {}

  /// Nothing, with the reason.
  record Nothing(Aggregate.Reason reason) implements Told {}

  /// What is told.
  static Told of(Aggregate aggregate, Variable variable) {
    return switch (aggregate) {
      case Aggregate.Withheld withheld -> new Nothing(withheld.reason());
      case Aggregate.Shown shown -> of(shown, variable.kind());
    };
  }

  private static Told of(Aggregate.Shown shown, Kind kind) {
    int firms = shown.firms().size();
    return switch (kind) {
      case Kind.YesNo yesNo -> new Yes(shown.yes(), firms);
      case Kind.Choice choice -> new Count(firms);
      case Kind.Amount amount when amount.unit().measuresSameAs(Unit.ONE) ->
          new Mean(shown.sum() / firms, amount.unit(), firms);
      case Kind.Amount amount ->
          new Sum(shown.sum(), shown.low(), shown.high(), amount.unit(), firms);
    };
  }
}
