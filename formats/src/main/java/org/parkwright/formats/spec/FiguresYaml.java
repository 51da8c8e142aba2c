package org.parkwright.formats.spec;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.system.QuantityYaml;
import org.parkwright.formats.system.VariableYaml;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Quantity;

/// Reads figures: one answer, or one for each of several years. Amounts are converted to the
/// variable's canonical unit; a unit that is unknown or measures something else is a fault, as is a
/// value outside what is possible.
record FiguresYaml(VariableYaml variables, QuantityYaml quantities) {
  private static final Source SOURCE = Source.titled("worked example");
  private static final Pattern YEAR = Pattern.compile("\\d{4}(-.*)?");

  /// The observations of one variable.
  List<Observation> read(Place place, Variable variable, Period period) {
    Optional<YamlMap> byYear = place.isMap() ? place.map() : Optional.empty();
    List<Observation> observations = new ArrayList<>();
    if (byYear.isEmpty()
        || byYear.get().keys().stream().noneMatch(k -> YEAR.matcher(k).matches())) {
      claim(place, variable).ifPresent(c -> observations.add(observation(variable, period, c)));
      return observations;
    }
    byYear
        .get()
        .values()
        .forEach(
            (year, value) -> {
              Optional<Period> then =
                  byYear.get().keyPlace(year).refusing(() -> Period.of(year), "a year");
              Optional<Claim> claim = claim(value, variable);
              then.ifPresent(
                  p -> claim.ifPresent(c -> observations.add(observation(variable, p, c))));
            });
    return observations;
  }

  private static Observation observation(Variable variable, Period period, Claim claim) {
    return new Observation(
        WorkedExample.PARK,
        variable.code(),
        period,
        Scenario.CURRENT,
        claim,
        Optional.empty(),
        SOURCE,
        "",
        "",
        SOURCE.title(),
        Instant.EPOCH);
  }

  private Optional<Claim> claim(Place place, Variable variable) {
    if (!place.isMap()) {
      return value(place, variable)
          .map(v -> new Claim.Value(v, v, v, place.written().orElse(""), unit(variable)));
    }
    Optional<YamlMap> map = place.map();
    return map.flatMap(
        m ->
            m.form(Map.of("na", List.of(), "value", List.of("low", "high")))
                .flatMap(
                    form ->
                        form.equals("na")
                            ? m.find("na").flatMap(Place::text).map(Claim.NotApplicable::new)
                            : ranged(m, variable)));
  }

  private Optional<Claim> ranged(YamlMap map, Variable variable) {
    if (!(variable.kind() instanceof Kind.Amount)) {
      map.place().fault("an answer without a range: " + variable.code() + " is no amount");
      return Optional.empty();
    }
    Optional<Double> value = map.find("value").flatMap(p -> value(p, variable));
    Optional<Double> low = map.find("low").map(p -> value(p, variable)).orElse(value);
    Optional<Double> high = map.find("high").map(p -> value(p, variable)).orElse(value);
    return value.flatMap(
        v ->
            low.flatMap(
                l ->
                    high.flatMap(
                        h ->
                            map.place()
                                .refusing(
                                    () ->
                                        new Claim.Value(
                                            v, l, h, Double.toString(v), unit(variable)),
                                    "low <= value <= high"))));
  }

  private static String unit(Variable variable) {
    return variable.kind() instanceof Kind.Amount amount ? amount.unit().symbol() : "";
  }

  /// The encoded value of one answer.
  Optional<Double> value(Place place, Variable variable) {
    return switch (variable.kind()) {
      case Kind.Amount amount -> amount(place, amount);
      case Kind.YesNo yesNo -> answer(place);
      case Kind.Choice choice ->
          variables.option(place, variable).map(o -> (double) choice.options().indexOf(o));
    };
  }

  private Optional<Double> amount(Place place, Kind.Amount amount) {
    Optional<Quantity> typed = quantities.read(place, amount.unit());
    Optional<Double> value = typed.map(q -> q.in(amount.unit()).value()).filter(Double::isFinite);
    if (typed.isPresent() && value.isEmpty()) {
      place.fault("a finite number of " + amount.unit());
    }
    if (value.isPresent() && !(value.get() >= amount.least() && value.get() <= amount.most())) {
      place.fault(
          "a value from %s to %s %s".formatted(amount.least(), amount.most(), amount.unit()));
      return Optional.empty();
    }
    return value;
  }

  private static Optional<Double> answer(Place place) {
    Optional<String> word = place.written();
    Optional<Double> value = word.flatMap(w -> Optional.ofNullable(VariableYaml.ANSWERS.get(w)));
    if (value.isEmpty()) {
      place.fault(Closest.allowed("an answer", word.orElse(""), List.of("yes", "partly", "no")));
    }
    return value;
  }
}
