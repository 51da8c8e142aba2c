package org.parkwright.server.assess.form;

import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// Reads amounts of one question: number and unit as typed, with their range, in the canonical
/// unit. Bounds of what is possible refuse; whether a figure is plausible is asked elsewhere.
final class AmountReading {
  private final Fields fields;
  private final Kind.Amount kind;
  private final Problems problems;

  AmountReading(Fields fields, Kind.Amount kind, Problems problems) {
    this.fields = fields;
    this.kind = kind;
    this.problems = problems;
  }

  /// The figure in one field; the range belongs to the present value alone.
  Optional<Claim.Value> value(String field, boolean ranged) {
    Optional<TypedNumber> number = TypedNumber.read(field, fields.of(field), problems);
    Optional<Unit> unit = number.flatMap(this::unit);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    double value = canonical(number.get().value(), unit.get());
    if (!storable(field, value) || !possible(field, value)) {
      return Optional.empty();
    }
    Optional<Double> low = ranged ? end("low", unit.get(), value) : Optional.of(value);
    Optional<Double> high = ranged ? end("high", unit.get(), value) : Optional.of(value);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get() > value || value > high.get()) {
      problems.wrong(
          low.get() > value ? "low" : "high",
          "problem.order",
          fields.of(field),
          fields.has("low") ? fields.of("low") : fields.of(field),
          fields.has("high") ? fields.of("high") : fields.of(field));
      return Optional.empty();
    }
    return Optional.of(
        new Claim.Value(value, low.get(), high.get(), fields.of(field), unit.get().symbol()));
  }

  private Optional<Double> end(String field, Unit unit, double value) {
    return fields.has(field)
        ? TypedNumber.read(field, fields.of(field), problems)
            .map(number -> canonical(number.value(), unit))
            .filter(end -> storable(field, end))
        : Optional.of(value);
  }

  /// A unit typed behind the number goes before the one in its own field.
  private Optional<Unit> unit(TypedNumber number) {
    String typed = number.unit().isEmpty() ? fields.of("unit") : number.unit();
    if (typed.isEmpty()) {
      return Optional.of(kind.unit());
    }
    try {
      Unit unit = UnitText.read(typed);
      if (unit.measuresSameAs(kind.unit())) {
        return Optional.of(unit);
      }
      problems.wrong("unit", "problem.unit.other", typed, choices());
    } catch (UnknownUnitException unknown) {
      problems.wrong("unit", "problem.unit", typed, choices());
    }
    return Optional.empty();
  }

  private String choices() {
    return String.join(", ", UnitText.choices(kind.unit()));
  }

  private double canonical(double value, Unit unit) {
    return value * unit.factorTo(kind.unit());
  }

  /// A finite number in an odd unit can overflow in the canonical one.
  private boolean storable(String field, double value) {
    if (!Double.isFinite(value)) {
      problems.wrong(field, "problem.number.infinite", fields.of(field));
    }
    return Double.isFinite(value);
  }

  private boolean possible(String field, double value) {
    if (value < kind.least()) {
      problems.wrong(
          field, "problem.least", shown(value), kind.unit().symbol(), shown(kind.least()));
    } else if (value > kind.most()) {
      problems.wrong(field, "problem.most", shown(value), kind.unit().symbol(), shown(kind.most()));
    } else {
      return true;
    }
    return false;
  }

  private String shown(double value) {
    return problems.frame().numbers().of(value);
  }
}
