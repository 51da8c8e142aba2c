package org.parkwright.server.api.figure;

import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;
import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.body.Given;
import org.parkwright.server.api.figure.NewFigures.NewFigure;
import org.parkwright.server.page.Numbers;

/// An amount with its range in the canonical unit: what cannot be is refused, what is unusual is
/// refused until the caller says that it is right.
final class AmountOfCall {
  private final NewFigure figure;
  private final Kind.Amount kind;
  private final FaultList faults;
  private final String place;
  private final Numbers numbers;

  AmountOfCall(NewFigure figure, Kind.Amount kind, FaultList faults, String place) {
    this.figure = figure;
    this.kind = kind;
    this.faults = faults;
    this.place = place;
    this.numbers = faults.words().numbers();
  }

  Optional<Claim> read(Given given) {
    if (!given.number()) {
      faults.wrong(
          place + "/value",
          given.text(),
          faults.words().say("call.expects.number"),
          "call.figure.number",
          given.text());
      return Optional.empty();
    }
    return unit().flatMap(unit -> claim(given, unit));
  }

  private Optional<Claim> claim(Given given, Unit unit) {
    double factor = unit.factorTo(kind.unit());
    double value = Double.parseDouble(given.text()) * factor;
    double low = figure.low().map(l -> l * factor).orElse(value);
    double high = figure.high().map(h -> h * factor).orElse(value);
    if (!(low <= value && value <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
      faults.wrong(
          place + (value <= high ? "/low" : "/high"),
          value <= high ? shown(figure.low(), value) : shown(figure.high(), value),
          faults.words().say("call.expects.order"),
          "problem.order",
          given.text(),
          shown(figure.low(), value),
          shown(figure.high(), value));
      return Optional.empty();
    }
    return possible(given, value) && plausible(given, value)
        ? Optional.of(new Claim.Value(value, low, high, given.text(), unit.symbol()))
        : Optional.empty();
  }

  private static String shown(Optional<Double> end, double value) {
    return Double.toString(end.orElse(value));
  }

  private Optional<Unit> unit() {
    String typed = figure.unit().orElse("");
    if (typed.isBlank()) {
      return Optional.of(kind.unit());
    }
    String choices = String.join(", ", UnitText.choices(kind.unit()));
    try {
      Unit unit = UnitText.read(typed);
      if (unit.measuresSameAs(kind.unit())) {
        return Optional.of(unit);
      }
      faults.wrong(place + "/unit", typed, choices, "problem.unit.other", typed, choices);
    } catch (UnknownUnitException unknown) {
      faults.wrong(place + "/unit", typed, choices, "problem.unit", typed, choices);
    }
    return Optional.empty();
  }

  private boolean possible(Given given, double value) {
    String unit = kind.unit().symbol();
    if (value < kind.least()) {
      faults.wrong(
          place + "/value",
          given.text(),
          range(kind.least(), kind.most()),
          "problem.least",
          numbers.of(value),
          unit,
          numbers.of(kind.least()));
      return false;
    }
    if (value > kind.most()) {
      faults.wrong(
          place + "/value",
          given.text(),
          range(kind.least(), kind.most()),
          "problem.most",
          numbers.of(value),
          unit,
          numbers.of(kind.most()));
      return false;
    }
    return true;
  }

  private boolean plausible(Given given, double value) {
    if (figure.sure().orElse(false)
        || (value >= kind.plausibleLow() && value <= kind.plausibleHigh())) {
      return true;
    }
    faults.wrong(
        place + "/value",
        given.text(),
        range(kind.plausibleLow(), kind.plausibleHigh()),
        "call.figure.unusual",
        numbers.of(value),
        kind.unit().symbol());
    return false;
  }

  private String range(double least, double most) {
    return faults
        .words()
        .say(
            "call.expects.between",
            Double.isFinite(least) ? numbers.of(least) : "−∞",
            Double.isFinite(most) ? numbers.of(most) : "∞",
            kind.unit().symbol());
  }
}
