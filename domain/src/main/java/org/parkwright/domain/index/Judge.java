package org.parkwright.domain.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.quantity.Quantity;

/// Applies the tests of one indicator to one park's evidence.
record Judge(Indicator indicator, Evidence evidence, Dictionary dictionary, Scoring scoring) {

  /// Whether a condition holds.
  sealed interface Truth {
    record Yes() implements Truth {}

    record No() implements Truth {}

    record Unknown(Phrase why, List<Inputs.Input> missing) implements Truth {}
  }

  Judgement test(Indicator.Test test) {
    return switch (test.formula().in(evidence, dictionary)) {
      case Outcome.Missing missing ->
          Judgement.none(Level.UNKNOWN, labelled(test, missing.why()), missing.variables());
      case Outcome.Inapplicable not ->
          Judgement.none(Level.NOT_APPLICABLE, labelled(test, not.why()), List.of());
      case Outcome.Value value -> require(test, value, test.requirement());
    };
  }

  private static Phrase labelled(Indicator.Test test, Phrase why) {
    return test.label().isEmpty() ? why : Phrase.of("why.labelled", test.label(), why);
  }

  private Judgement require(Indicator.Test test, Outcome.Value value, Requirement requirement) {
    return switch (requirement) {
      case Requirement.Threshold t -> judged(test, value, t, threshold(value, t));
      case Requirement.Between b -> {
        double x = value.quantity().in(b.low().unit()).value();
        boolean inside =
            Operator.AT_LEAST.holds(x, b.low().value())
                && Operator.AT_MOST.holds(x, b.high().in(b.low().unit()).value());
        yield judged(test, value, b, inside ? 1 : 0);
      }
      case Requirement.Yes yes ->
          judged(
              test,
              value,
              yes,
              value.quantity().value() == 0.5 ? Double.NaN : value.quantity().value());
      case Requirement.Against against -> against(test, value, against);
      case Requirement.When when -> when(test, value, when);
      case Requirement.Bands bands -> judged(test, value, bands, bandPoints(value, bands));
    };
  }

  /// 1 met, NaN partly, 0 unmet.
  private static double threshold(Outcome.Value value, Requirement.Threshold t) {
    double x = value.quantity().in(t.limit().unit()).value();
    if (t.operator().holds(x, t.limit().value())) {
      return 1;
    }
    return t.partlyFrom().isPresent()
            && t.operator().holds(x, t.partlyFrom().get().in(t.limit().unit()).value())
        ? Double.NaN
        : 0;
  }

  private static double bandPoints(Outcome.Value value, Requirement.Bands bands) {
    for (Requirement.Band band : bands.bands()) {
      if (band.limit().isEmpty()
          || band.operator()
              .holds(
                  value.quantity().in(band.limit().get().unit()).value(),
                  band.limit().get().value())) {
        return band.points() / bands.most();
      }
    }
    return 0;
  }

  private Judgement against(Indicator.Test test, Outcome.Value value, Requirement.Against against) {
    return switch (against.limit().in(evidence, dictionary)) {
      case Outcome.Missing missing ->
          Judgement.none(Level.UNKNOWN, labelled(test, missing.why()), missing.variables());
      case Outcome.Inapplicable not ->
          Judgement.none(Level.NOT_APPLICABLE, labelled(test, not.why()), List.of());
      case Outcome.Value limit ->
          require(
              test,
              value,
              Requirement.Threshold.of(against.operator(), limit.quantity().in(indicator.unit())));
    };
  }

  private Judgement when(Indicator.Test test, Outcome.Value value, Requirement.When when) {
    for (Requirement.Case one : when.cases()) {
      switch (truth(one.when())) {
        case Truth.Yes yes -> {
          return require(test, value, one.then());
        }
        case Truth.Unknown unknown -> {
          return Judgement.none(Level.UNKNOWN, labelled(test, unknown.why()), unknown.missing());
        }
        case Truth.No no -> {}
      }
    }
    return switch (when.otherwise()) {
      case Requirement.Otherwise.Then then -> require(test, value, then.requirement());
      case Requirement.Otherwise.NoClass no ->
          Judgement.none(Level.UNKNOWN, labelled(test, no.reason()), List.of());
      case Requirement.Otherwise.NotApplicable not ->
          Judgement.none(Level.NOT_APPLICABLE, labelled(test, not.reason()), List.of());
    };
  }

  /// Writes the judgement; `share` is 1 met, 0 unmet, between graded, NaN partly by rule.
  private Judgement judged(
      Indicator.Test test, Outcome.Value value, Requirement requirement, double share) {
    double credit = Double.isNaN(share) ? scoring.partly() : share;
    Level level = share == 1 ? Level.MET : share == 0 ? Level.UNMET : Level.PARTLY_MET;
    Quantity shown = value.quantity().in(indicator.unit());
    Phrase why =
        requirement instanceof Requirement.Yes
            ? Phrase.of("why.answered." + level)
            : Phrase.of(
                "why.compared",
                new Amount(shown),
                new RequirementWords.Said(requirement, indicator.unit()));
    return new Judgement(
        level,
        labelled(test, why),
        List.of(),
        List.of(new Judgement.Tested(test.label(), shown, limit(requirement), requirement)),
        OptionalDouble.of(credit),
        value.from());
  }

  private static Optional<Requirement.Threshold> limit(Requirement requirement) {
    return requirement instanceof Requirement.Threshold threshold
        ? Optional.of(threshold)
        : Optional.empty();
  }

  Truth truth(Condition condition) {
    return switch (condition) {
      case Condition.Compares c -> compares(c);
      case Condition.Is is -> is(is);
      case Condition.All all -> all(all);
    };
  }

  private Truth compares(Condition.Compares c) {
    return switch (c.formula().in(evidence, dictionary)) {
      case Outcome.Value value ->
          c.operator().holds(value.quantity().in(c.limit().unit()).value(), c.limit().value())
              ? new Truth.Yes()
              : new Truth.No();
      case Outcome.Missing missing -> new Truth.Unknown(missing.why(), missing.variables());
      case Outcome.Inapplicable not -> new Truth.Unknown(not.why(), List.of());
    };
  }

  private Truth is(Condition.Is is) {
    return switch (evidence.answer(is.variable(), 0)) {
      case Answer.Known known ->
          Evaluation.optionCode(dictionary.get(is.variable()).kind(), known.value().value())
                  .equals(is.option().toLowerCase(Locale.ROOT))
              ? new Truth.Yes()
              : new Truth.No();
      case Answer.Missing missing ->
          new Truth.Unknown(missing.why(), List.of(new Inputs.Input(is.variable(), 0)));
      case Answer.NotApplicable not -> new Truth.Unknown(Phrase.text(not.why()), List.of());
    };
  }

  /// One false part settles it; otherwise one unknown part leaves it open.
  private Truth all(Condition.All all) {
    Optional<Truth> open = Optional.empty();
    for (Condition part : all.conditions()) {
      Truth truth = truth(part);
      if (truth instanceof Truth.No) {
        return truth;
      }
      if (truth instanceof Truth.Unknown && open.isEmpty()) {
        open = Optional.of(truth);
      }
    }
    return open.orElse(new Truth.Yes());
  }
}
