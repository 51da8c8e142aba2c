package org.parkwright.domain.index.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.FormulaUnit;
import org.parkwright.domain.index.Inputs.Input;
import org.parkwright.domain.index.columns.Term.Op;
import org.parkwright.kernel.quantity.Unit;

/// Turns formulas into terms. Every operation stands in the same order and with the same factors
/// as in the evaluation of one park, so that the results agree to the last bit.
final class Terms {
  private final Dictionary dictionary;
  private final Map<Op, Term> known = new LinkedHashMap<>();
  private final Map<Input, Integer> inputs = new HashMap<>();
  private final Map<Formula, Integer> rosters = new HashMap<>();
  private final List<Input> inputOrder = new ArrayList<>();
  private final List<Formula> rosterOrder = new ArrayList<>();

  Terms(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  List<Input> inputs() {
    return List.copyOf(inputOrder);
  }

  List<Formula> rosters() {
    return List.copyOf(rosterOrder);
  }

  /// Gives a place to each result worth keeping.
  ///
  /// @return how many there are
  int settle() {
    int kept = 0;
    for (Term term : known.values()) {
      if (term.isWorthKeeping()) {
        term.kept = kept++;
      }
    }
    return kept;
  }

  /// The term of a formula some years before the period.
  Term of(Formula formula, int back) {
    return switch (formula) {
      case Formula.Observed observed -> leaf(new Input(observed.variable(), back));
      case Formula.Fixed fixed -> term(new Op.Constant(fixed.quantity().value()));
      case Formula.Ratio ratio ->
          term(new Op.Quotient(of(ratio.over(), back), of(ratio.under(), back), ratio.whenZero()));
      case Formula.Sum sum -> sum(sum, back);
      case Formula.Difference d ->
          term(
              new Op.Difference(
                  of(d.from(), back), of(d.less(), back), factor(d.less(), d.from())));
      case Formula.Product p -> term(new Op.Product(of(p.left(), back), of(p.right(), back)));
      case Formula.Earlier earlier -> of(earlier.of(), back + earlier.years());
      case Formula.MeanOver mean -> mean(mean, back);
      case Formula.Growth growth -> rate(growth.of(), growth.years(), back, 1);
      case Formula.Reduction cut -> rate(cut.of(), cut.years(), back, -1);
      case Formula.Elasticity e ->
          term(
              new Op.Elasticity(
                  rate(e.of(), e.years(), back, 1), rate(e.driver(), e.years(), back, 1)));
      case Formula.RosterShare share -> roster(share, share.reported(), Unit.ONE, back);
      case Formula.RosterCount count -> roster(count, count.reported(), unit(count), back);
    };
  }

  Term leaf(Input input) {
    Integer place =
        inputs.computeIfAbsent(
            input,
            key -> {
              inputOrder.add(key);
              return inputOrder.size() - 1;
            });
    return term(new Op.Leaf(place));
  }

  private Term sum(Formula.Sum sum, int back) {
    Formula first = sum.parts().getFirst();
    Term total = of(first, back);
    for (Formula part : sum.parts().subList(1, sum.parts().size())) {
      total = term(new Op.Sum(total, of(part, back), factor(part, first)));
    }
    return total;
  }

  private Term mean(Formula.MeanOver mean, int back) {
    Term total = of(mean.of(), back);
    for (int year = 1; year < mean.years(); year++) {
      total = term(new Op.Sum(total, of(mean.of(), back + year), 1));
    }
    return term(new Op.Mean(total, mean.years()));
  }

  private Term rate(Formula of, int years, int back, int sign) {
    Term factor = term(new Op.GrowthFactor(of(of, back), of(of, back + years)));
    return term(new Op.Rate(factor, years, sign));
  }

  private Term roster(Formula formula, Formula reported, Unit counted, int back) {
    Term otherwise = of(reported, back);
    if (back > 0) {
      return otherwise;
    }
    Integer place =
        rosters.computeIfAbsent(
            formula,
            key -> {
              rosterOrder.add(key);
              return rosterOrder.size() - 1;
            });
    return term(new Op.Roster(place, counted.factorTo(unit(reported)), otherwise));
  }

  private double factor(Formula of, Formula to) {
    return unit(of).factorTo(unit(to));
  }

  Unit unit(Formula formula) {
    return FormulaUnit.of(formula, dictionary);
  }

  private Term term(Op op) {
    Term found = known.get(op);
    if (found == null) {
      found = new Term(op);
      known.put(op, found);
      parts(op).forEach(Term::used);
    }
    return found;
  }

  private static List<Term> parts(Op op) {
    return switch (op) {
      case Op.Leaf leaf -> List.of();
      case Op.Constant constant -> List.of();
      case Op.Roster roster -> List.of(roster.reported());
      case Op.Sum sum -> List.of(sum.left(), sum.right());
      case Op.Difference d -> List.of(d.from(), d.less());
      case Op.Product p -> List.of(p.left(), p.right());
      case Op.Quotient q -> List.of(q.over(), q.under());
      case Op.Mean mean -> List.of(mean.total());
      case Op.GrowthFactor growth -> List.of(growth.end(), growth.start());
      case Op.Rate rate -> List.of(rate.factor());
      case Op.Elasticity e -> List.of(e.of(), e.driver());
    };
  }
}
