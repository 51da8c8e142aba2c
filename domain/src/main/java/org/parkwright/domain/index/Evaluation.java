package org.parkwright.domain.index;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// Computes formulas for one park, keeping units, sources and the reasons for what is missing.
final class Evaluation {
  private final Evidence evidence;
  private final Dictionary dictionary;

  Evaluation(Evidence evidence, Dictionary dictionary) {
    this.evidence = evidence;
    this.dictionary = dictionary;
  }

  Outcome of(Formula formula, int back) {
    return switch (formula) {
      case Formula.Observed observed -> observed(observed.variable(), back);
      case Formula.Fixed fixed -> new Outcome.Value(fixed.quantity(), List.of());
      case Formula.Ratio ratio -> ratio(ratio, back);
      case Formula.Sum sum -> sum(sum, back);
      case Formula.Difference d -> both(d.from(), d.less(), back, Quantity::minus);
      case Formula.Product p -> both(p.left(), p.right(), back, Quantity::times);
      case Formula.Earlier earlier -> of(earlier.of(), back + earlier.years());
      case Formula.MeanOver mean -> mean(mean, back);
      case Formula.Growth growth -> growth(growth.of(), growth.years(), back, 1);
      case Formula.Reduction cut -> growth(cut.of(), cut.years(), back, -1);
      case Formula.Elasticity elasticity -> elasticity(elasticity, back);
      case Formula.RosterShare share -> new RosterCounting(evidence, dictionary).share(share, back);
      case Formula.RosterCount count -> new RosterCounting(evidence, dictionary).count(count, back);
    };
  }

  private Outcome observed(String variable, int back) {
    return switch (evidence.answer(variable, back)) {
      case Answer.Known known ->
          new Outcome.Value(
              new Quantity(known.value().value(), dictionary.unit(variable)),
              List.of(known.chosen()));
      case Answer.Missing missing ->
          new Outcome.Missing(missing.why(), List.of(new Inputs.Input(variable, back)));
      case Answer.NotApplicable not -> new Outcome.Inapplicable(Phrase.text(not.why()));
    };
  }

  private interface Combination {
    Quantity of(Quantity left, Quantity right);
  }

  private Outcome both(Formula left, Formula right, int back, Combination combination) {
    return combine(
        List.of(of(left, back), of(right, back)),
        values -> combination.of(values.get(0), values.get(1)));
  }

  private Outcome ratio(Formula.Ratio ratio, int back) {
    Outcome under = of(ratio.under(), back);
    if (under instanceof Outcome.Value value && value.quantity().value() == 0) {
      Phrase base = spoken(ratio.under());
      String when = evidence.period().yearsBack(back).toString();
      return switch (ratio.whenZero()) {
        case NOT_APPLICABLE -> new Outcome.Inapplicable(Phrase.of("why.zero", base, when));
        case UNKNOWN -> new Outcome.Missing(Phrase.of("why.zero.undefined", base, when), List.of());
      };
    }
    return combine(
        List.of(of(ratio.over(), back), under), values -> values.get(0).per(values.get(1)));
  }

  private Outcome sum(Formula.Sum sum, int back) {
    return combine(
        sum.parts().stream().map(part -> of(part, back)).toList(),
        values -> values.stream().reduce(Quantity::plus).orElseThrow());
  }

  private Outcome mean(Formula.MeanOver mean, int back) {
    List<Outcome> years = new ArrayList<>();
    for (int year = 0; year < mean.years(); year++) {
      years.add(of(mean.of(), back + year));
    }
    return combine(
        years,
        values -> {
          Quantity total = values.stream().reduce(Quantity::plus).orElseThrow();
          return new Quantity(total.value() / mean.years(), total.unit());
        });
  }

  private Outcome growth(Formula of, int years, int back, int sign) {
    Outcome now = of(of, back);
    Outcome then = of(of, back + years);
    if (now instanceof Outcome.Value n && then instanceof Outcome.Value t) {
      double start = t.quantity().in(n.quantity().unit()).value();
      double end = n.quantity().value();
      if (!(start > 0) || end < 0) {
        return new Outcome.Missing(
            Phrase.of("why.growth.undefined", spoken(of), new Figure(start), new Figure(end)),
            List.of());
      }
    }
    return combine(
        List.of(now, then),
        values ->
            new Quantity(
                sign
                    * Formula.Growth.rate(
                        values.get(0).value() / values.get(1).in(values.get(0).unit()).value(),
                        years),
                Unit.ONE));
  }

  private Outcome elasticity(Formula.Elasticity e, int back) {
    Outcome driver = growth(e.driver(), e.years(), back, 1);
    if (driver instanceof Outcome.Value value
        && Formula.Elasticity.isStill(value.quantity().value())) {
      return new Outcome.Missing(Phrase.of("why.still", spoken(e.driver())), List.of());
    }
    return combine(
        List.of(growth(e.of(), e.years(), back, 1), driver),
        values -> values.get(0).per(values.get(1)));
  }

  private interface Joined {
    Quantity of(List<Quantity> values);
  }

  /// Combines parts: one that does not apply makes the whole not apply, one that is missing makes
  /// it missing and every missing part is named.
  private static Outcome combine(List<Outcome> parts, Joined how) {
    List<Quantity> values = new ArrayList<>();
    List<Observation> from = new ArrayList<>();
    List<Phrase> whys = new ArrayList<>();
    List<Inputs.Input> variables = new ArrayList<>();
    for (Outcome part : parts) {
      switch (part) {
        case Outcome.Inapplicable inapplicable -> {
          return inapplicable;
        }
        case Outcome.Missing missing -> {
          whys.add(missing.why());
          variables.addAll(missing.variables());
        }
        case Outcome.Value value -> {
          values.add(value.quantity());
          value.from().stream().filter(o -> !from.contains(o)).forEach(from::add);
        }
      }
    }
    if (!whys.isEmpty()) {
      return new Outcome.Missing(
          Phrase.joined("list.semicolon", whys.stream().distinct().toList()),
          variables.stream().distinct().toList());
    }
    return new Outcome.Value(how.of(values), from);
  }

  private Phrase spoken(Formula formula) {
    return formula instanceof Formula.Observed observed
        ? new MidSentence(dictionary.get(observed.variable()).names())
        : Phrase.of("why.base");
  }

  /// The code of an option from its encoded value.
  static String optionCode(Kind kind, double value) {
    return switch (kind) {
      case Kind.YesNo yes -> value == 1 ? "yes" : value == 0.5 ? "partly" : "no";
      case Kind.Choice choice -> choice.options().get((int) value);
      case Kind.Amount amount -> Double.toString(value);
    };
  }
}
