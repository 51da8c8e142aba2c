package org.parkwright.domain.index.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs.Input;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.index.Scoring;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.table.Interval;

/// Compiles indicators: their conditions to checks, their requirements to rulings.
final class Lines {
  private final Terms terms;
  private final Dictionary dictionary;
  private final Scoring scoring;

  Lines(Terms terms, Dictionary dictionary, Scoring scoring) {
    this.terms = terms;
    this.dictionary = dictionary;
    this.scoring = scoring;
  }

  Line of(Indicator indicator) {
    return new Line(
        indicator.tests().stream().map(test -> test(indicator, test)).toList(),
        indicator.applies().map(applies -> check(applies.condition())));
  }

  private Line.Test test(Indicator indicator, Indicator.Test test) {
    Term value = terms.of(test.formula(), 0);
    Unit unit = terms.unit(test.formula());
    Bound bound = Bound.of(value);
    value.used();
    if (bound.base() != value) {
      bound.base().used();
    }
    double factor = unit.factorTo(indicator.unit());
    Ruling ruling = ruling(new Judged(bound, unit, indicator.unit()), test.requirement());
    return new Line.Test(value, bound.base(), factor, ruling);
  }

  /// The value under judgement.
  private record Judged(Bound bound, Unit unit, Unit shown) {
    Interval where(Operator operator, Quantity limit) {
      return bound.where(operator, unit.factorTo(limit.unit()), limit.value());
    }
  }

  private Ruling ruling(Judged judged, Requirement requirement) {
    return switch (requirement) {
      case Requirement.Threshold t -> threshold(judged, t);
      case Requirement.Between b ->
          new Ruling.Graded(
              List.of(
                  met(
                      judged
                          .where(Operator.AT_LEAST, b.low())
                          .and(judged.where(Operator.AT_MOST, b.high().in(b.low().unit()))))));
      case Requirement.Yes yes -> new Ruling.Yes(scoring.partly());
      case Requirement.Against a -> {
        Term limit = terms.of(a.limit(), 0);
        limit.used();
        double limitFactor = terms.unit(a.limit()).factorTo(judged.shown());
        yield new Ruling.Against(
            a.operator(), judged.unit().factorTo(judged.shown()), limit, limitFactor);
      }
      case Requirement.When when -> when(judged, when);
      case Requirement.Bands bands -> bands(judged, bands);
    };
  }

  private static Ruling.Grade met(Interval interval) {
    return new Ruling.Grade(interval, Level.MET, 1);
  }

  private Ruling threshold(Judged judged, Requirement.Threshold t) {
    List<Ruling.Grade> grades = new ArrayList<>();
    grades.add(met(judged.where(t.operator(), t.limit())));
    if (t.partlyFrom().isPresent()) {
      Quantity from = t.partlyFrom().get().in(t.limit().unit());
      grades.add(
          new Ruling.Grade(judged.where(t.operator(), from), Level.PARTLY_MET, scoring.partly()));
    }
    return new Ruling.Graded(List.copyOf(grades));
  }

  private Ruling bands(Judged judged, Requirement.Bands bands) {
    return new Ruling.Graded(
        bands.bands().stream()
            .map(
                band -> {
                  double credit = band.points() / bands.most();
                  return new Ruling.Grade(
                      band.limit()
                          .map(limit -> judged.where(band.operator(), limit))
                          .orElse(Interval.ALL),
                      credit == 1 ? Level.MET : credit == 0 ? Level.UNMET : Level.PARTLY_MET,
                      credit);
                })
            .toList());
  }

  private Ruling when(Judged judged, Requirement.When when) {
    return new Ruling.When(
        when.cases().stream()
            .map(one -> new Ruling.Case(check(one.when()), ruling(judged, one.then())))
            .toList(),
        switch (when.otherwise()) {
          case Requirement.Otherwise.Then then -> ruling(judged, then.requirement());
          case Requirement.Otherwise.NoClass no -> new Ruling.Always(Level.UNKNOWN);
          case Requirement.Otherwise.NotApplicable no -> new Ruling.Always(Level.NOT_APPLICABLE);
        });
  }

  private Check check(Condition condition) {
    return switch (condition) {
      case Condition.Compares c -> {
        Bound bound = Bound.of(terms.of(c.formula(), 0));
        bound.base().used();
        double factor = terms.unit(c.formula()).factorTo(c.limit().unit());
        yield new Check.Inside(
            bound.base(), List.of(bound.where(c.operator(), factor, c.limit().value())));
      }
      case Condition.Is is -> {
        Term leaf = terms.leaf(new Input(is.variable(), 0));
        yield new Check.Inside(leaf, values(is));
      }
      case Condition.All all -> new Check.All(all.conditions().stream().map(this::check).toList());
    };
  }

  /// The values that are read as this option: an option's place is the value's whole part.
  private List<Interval> values(Condition.Is is) {
    String option = is.option().toLowerCase(Locale.ROOT);
    return switch (dictionary.get(is.variable()).kind()) {
      case Kind.YesNo yes ->
          switch (option) {
            case "yes" -> List.of(new Interval(1, 1));
            case "partly" -> List.of(new Interval(0.5, 0.5));
            case "no" ->
                List.of(
                    new Interval(Double.NEGATIVE_INFINITY, Math.nextDown(0.5)),
                    new Interval(Math.nextUp(0.5), Math.nextDown(1.0)),
                    new Interval(Math.nextUp(1.0), Double.POSITIVE_INFINITY));
            default -> List.of();
          };
      case Kind.Choice choice -> {
        int place = choice.options().indexOf(option);
        yield place < 0
            ? List.of()
            : List.of(
                new Interval(
                    place == 0 ? Math.nextUp(-1.0) : place, Math.nextDown((double) place + 1)));
      }
      case Kind.Amount amount ->
          throw new IllegalArgumentException(
              is.variable() + " is an amount, not a choice; compare it with a limit instead");
    };
  }
}
