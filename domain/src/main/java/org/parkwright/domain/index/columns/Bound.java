package org.parkwright.domain.index.columns;

import java.util.function.DoubleUnaryOperator;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.columns.Term.Op;
import org.parkwright.kernel.table.Interval;

/// Folds a comparison with a fixed limit into an interval of a simpler term.
///
/// What the last steps of a formula do to one value (the root of a growth rate, the division of a
/// mean, the change of unit) never falls or never rises with it, so the comparison can be made
/// before these steps: see [Interval]. "Water use fell by at least 5 % a year over 3 years" becomes
/// "end over start is at most 0.857375", without a power per park. The answer is that of the full
/// computation for every double, as far as `Math.pow` is monotone, which its contract promises.
///
/// @param base term that is compared
/// @param onward value of the whole term from the value of `base`
/// @param rising whether the whole term rises with `base`
record Bound(Term base, DoubleUnaryOperator onward, boolean rising) {

  /// Looks through the last steps of a term.
  static Bound of(Term term) {
    return switch (term.op) {
      case Op.Rate rate ->
          new Bound(
              rate.factor(),
              x -> rate.sign() * Formula.Growth.rate(Math.max(x, 0), rate.years()),
              rate.sign() > 0);
      case Op.Mean mean -> new Bound(mean.total(), x -> x / mean.years(), true);
      default -> new Bound(term, x -> x, true);
    };
  }

  /// The values of `base` for which the whole term, times a positive factor, stands so to a limit.
  Interval where(Operator operator, double factor, double limit) {
    return switch (operator) {
      case AT_LEAST, MORE_THAN -> side(operator, factor, limit, rising);
      case AT_MOST, LESS_THAN -> side(operator, factor, limit, !rising);
      case EQUAL ->
          side(Operator.AT_LEAST, factor, limit, rising)
              .and(side(Operator.AT_MOST, factor, limit, !rising));
    };
  }

  private Interval side(Operator operator, double factor, double limit, boolean above) {
    return above
        ? Interval.above(x -> operator.holds(onward.applyAsDouble(x) * factor, limit))
        : Interval.below(x -> operator.holds(onward.applyAsDouble(x) * factor, limit));
  }
}
