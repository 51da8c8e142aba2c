package org.parkwright.formats.observation;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.typed.CsvText;
import org.parkwright.formats.typed.PointNumber;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.formats.typed.YesNoWords;
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Unit;

/// One row of observations as CSV.
final class ObservationRow {
  private final Map<String, String> fields;
  private final int line;
  private final Faults faults;
  private final Dictionary dictionary;
  private final int before;

  ObservationRow(Map<String, String> fields, int line, Faults faults, Dictionary dictionary) {
    this.fields = fields;
    this.line = line;
    this.faults = faults;
    this.dictionary = dictionary;
    this.before = faults.count();
  }

  /// How many typed units one canonical unit is; 1 where the figure has no unit.
  static double typedPerCanonical(Claim.Value value) {
    double typed = PointNumber.readTyped(value.typed()).orElse(0);
    return typed == 0 || value.value() == 0 ? 1 : typed / value.value();
  }

  Optional<Observation> read(Instant at) {
    Optional<Variable> variable = variable();
    Optional<ParkId> park = refusing("park", "country/name", () -> ParkId.of(field("park")));
    Optional<Period> period =
        refusing("period", "2025, 2025-H1, 2025-Q3 or 2025-03", () -> Period.of(field("period")));
    Optional<Scenario> scenario = word("scenario", Scenario.class, "current");
    Optional<Grade> grade =
        field("grade").isEmpty() ? Optional.empty() : word("grade", Grade.class, "");
    Optional<Claim> claim = variable.flatMap(this::claim);
    Optional<Instant> when =
        field("at").isEmpty()
            ? Optional.of(at)
            : refusing(
                "at", "a time such as 2025-01-31T12:00:00Z", () -> Instant.parse(field("at")));
    if (field("source").isEmpty()) {
      fault("source", "the title of the source");
    }
    if (field("author").isEmpty()) {
      fault("author", "who recorded it");
    }
    if (faults.count() > before) {
      return Optional.empty();
    }
    Source source =
        new Source(
            field("source"), field("address"), field("date"), field("illustrative").equals("yes"));
    return Optional.of(
        new Observation(
            park.orElseThrow(),
            variable.orElseThrow().code(),
            period.orElseThrow(),
            scenario.orElseThrow(),
            claim.orElseThrow(),
            grade,
            source,
            field("method"),
            field("note"),
            field("author"),
            when.orElseThrow()));
  }

  private Optional<Variable> variable() {
    Optional<Variable> variable = dictionary.find(field("variable"));
    if (variable.isEmpty()) {
      fault(
          "variable",
          Closest.allowed(
              "a code of the data dictionary",
              field("variable"),
              dictionary.variables().stream().map(Variable::code).toList()));
    }
    return variable;
  }

  private Optional<Claim> claim(Variable variable) {
    if (!field("not_applicable").isEmpty()) {
      if (!field("value").isEmpty()) {
        fault("not_applicable", "either a value or a reason for \"not applicable\", not both");
      }
      return Optional.of(new Claim.NotApplicable(field("not_applicable")));
    }
    return switch (variable.kind()) {
      case Kind.YesNo yes -> yesNo();
      case Kind.Choice choice -> option(choice.options());
      case Kind.Amount amount -> amount(amount);
    };
  }

  private Optional<Claim> yesNo() {
    OptionalDouble answer = YesNoWords.read(field("value"));
    if (answer.isEmpty()) {
      fault("value", "yes, partly, no");
      return Optional.empty();
    }
    double value = answer.getAsDouble();
    return Optional.of(new Claim.Value(value, value, value, field("value"), ""));
  }

  private Optional<Claim> option(List<String> options) {
    int place = options.indexOf(field("value").toLowerCase(Locale.ROOT).replace(' ', '_'));
    if (place < 0) {
      fault("value", String.join(", ", options));
      return Optional.empty();
    }
    return Optional.of(new Claim.Value(place, place, place, field("value"), ""));
  }

  private Optional<Claim> amount(Kind.Amount amount) {
    Optional<Unit> unit =
        field("unit").isEmpty()
            ? Optional.of(amount.unit())
            : refusing(
                "unit",
                "a unit that measures " + amount.unit(),
                () -> UnitText.read(field("unit")));
    if (unit.isPresent() && !unit.get().measuresSameAs(amount.unit())) {
      fault("unit", "a unit that measures the same as " + amount.unit());
      return Optional.empty();
    }
    Optional<Double> value = unit.flatMap(u -> number("value", u, amount));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> low =
        field("low").isEmpty() ? value : unit.flatMap(u -> number("low", u, amount));
    Optional<Double> high =
        field("high").isEmpty() ? value : unit.flatMap(u -> number("high", u, amount));
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get() > value.get() || value.get() > high.get()) {
      fault("value", "a value between low and high");
      return Optional.empty();
    }
    return Optional.of(
        new Claim.Value(
            value.get(),
            low.get(),
            high.get(),
            field("value"),
            field("unit").isEmpty() ? amount.unit().symbol() : field("unit")));
  }

  private Optional<Double> number(String column, Unit unit, Kind.Amount amount) {
    double value =
        PointNumber.readTyped(field(column)).orElse(Double.NaN) * unit.factorTo(amount.unit());
    if (Double.isFinite(value) && value >= amount.least() && value <= amount.most()) {
      return Optional.of(value);
    }
    fault(
        column,
        "a number from %s to %s %s".formatted(amount.least(), amount.most(), amount.unit()));
    return Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> word(String column, Class<E> words, String standard) {
    String found = field(column).isEmpty() ? standard : field(column);
    Optional<E> word =
        Arrays.stream(words.getEnumConstants())
            .filter(w -> w.name().equalsIgnoreCase(found))
            .findFirst();
    if (word.isEmpty()) {
      fault(
          column,
          String.join(
              ", ",
              Arrays.stream(words.getEnumConstants())
                  .map(w -> w.name().toLowerCase(Locale.ROOT))
                  .toList()));
    }
    return word;
  }

  private <T> Optional<T> refusing(String column, String allowed, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (IllegalArgumentException | DateTimeParseException refused) {
      fault(column, allowed);
      return Optional.empty();
    }
  }

  private String field(String column) {
    String text = CsvText.plain(fields.getOrDefault(column, "").strip());
    return text.isBlank() ? "" : text;
  }

  private void fault(String column, String allowed) {
    faults.add(
        line,
        column,
        field(column).isEmpty() ? Fault.NOTHING : Fault.quoted(field(column)),
        allowed);
  }
}
