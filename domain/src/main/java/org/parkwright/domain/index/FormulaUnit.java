package org.parkwright.domain.index;

import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.kernel.quantity.Unit;

/// The unit that a formula's value has, worked out from the units of its variables; sums and
/// comparisons of unlike things are refused before any park is assessed.
public final class FormulaUnit {
  private FormulaUnit() {}

  /// The unit of a formula's value.
  ///
  /// @throws IllegalArgumentException naming what cannot be added, or the unknown variable
  public static Unit of(Formula formula, Dictionary dictionary) {
    return switch (formula) {
      case Formula.Observed observed -> dictionary.unit(observed.variable());
      case Formula.Fixed fixed -> fixed.quantity().unit();
      case Formula.Ratio ratio -> of(ratio.over(), dictionary).per(of(ratio.under(), dictionary));
      case Formula.Sum sum -> sum(sum, dictionary);
      case Formula.Difference d -> same(d.from(), d.less(), dictionary, "subtract");
      case Formula.Product p -> of(p.left(), dictionary).times(of(p.right(), dictionary));
      case Formula.Earlier earlier -> of(earlier.of(), dictionary);
      case Formula.MeanOver mean -> of(mean.of(), dictionary);
      case Formula.Growth growth -> pure(growth.of(), dictionary);
      case Formula.Reduction cut -> pure(cut.of(), dictionary);
      case Formula.Elasticity e -> {
        pure(e.of(), dictionary);
        yield pure(e.driver(), dictionary);
      }
      case Formula.RosterShare share -> roster(share.reported(), dictionary);
      case Formula.RosterCount count -> of(count.reported(), dictionary);
    };
  }

  private static Unit sum(Formula.Sum sum, Dictionary dictionary) {
    Formula first = sum.parts().getFirst();
    for (Formula part : sum.parts()) {
      same(first, part, dictionary, "add");
    }
    return of(first, dictionary);
  }

  private static Unit same(Formula left, Formula right, Dictionary dictionary, String verb) {
    Unit unit = of(left, dictionary);
    Unit other = of(right, dictionary);
    if (!unit.measuresSameAs(other)) {
      throw new IllegalArgumentException(
          "cannot %s %s and %s: they measure different things".formatted(verb, unit, other));
    }
    return unit;
  }

  private static Unit pure(Formula formula, Dictionary dictionary) {
    of(formula, dictionary);
    return Unit.ONE;
  }

  private static Unit roster(Formula reported, Dictionary dictionary) {
    Unit unit = of(reported, dictionary);
    if (!unit.isPure()) {
      throw new IllegalArgumentException(
          "a share of members is a pure number; the reported figure is in " + unit);
    }
    return unit;
  }
}
