package org.parkwright.formats.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Condition;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;

/// Reads conditions: a computed value against a limit, a variable that has an option, or all of
/// several.
final class ConditionYaml {
  private static final Map<String, List<String>> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put("value", List.copyOf(Operators.written().keySet()));
    FORMS.put("variable", List.of("is"));
    FORMS.put("all", List.of());
  }

  private final VariableYaml variables;
  private final FormulaYaml formulas;
  private final QuantityYaml quantities;
  private final boolean member;

  /// @param member whether the conditions are about members of a roster
  ConditionYaml(Dictionary dictionary, FormulaYaml formulas, boolean member) {
    this.variables = new VariableYaml(dictionary);
    this.quantities = new QuantityYaml(dictionary);
    this.formulas = formulas;
    this.member = member;
  }

  Optional<Condition> read(Place place) {
    return place.map().flatMap(map -> map.form(FORMS).flatMap(form -> form(form, map)));
  }

  private Optional<Condition> form(String form, YamlMap map) {
    Place inner = map.find(form).orElse(map.place());
    return switch (form) {
      case "value" -> compares(inner, map);
      case "variable" -> is(inner, map);
      default -> all(inner);
    };
  }

  private Optional<Condition> compares(Place inner, YamlMap map) {
    Optional<FormulaYaml.Measured> measured = formulas.measured(inner, member);
    List<String> operators = map.keys().stream().filter(Operators.written()::containsKey).toList();
    if (operators.size() != 1) {
      String found = operators.isEmpty() ? "no comparison" : String.join(" and ", operators);
      map.place().fault(found, "one of " + String.join(", ", Operators.written().keySet()));
      return Optional.empty();
    }
    String operator = operators.getFirst();
    return measured.flatMap(
        m ->
            map.find(operator)
                .flatMap(place -> quantities.read(place, m.unit()))
                .flatMap(
                    limit ->
                        Optional.ofNullable(Operators.written().get(operator))
                            .map(o -> new Condition.Compares(m.formula(), o, limit))));
  }

  private Optional<Condition> is(Place inner, YamlMap map) {
    Optional<Variable> variable = variables.read(inner, member);
    Optional<Place> is = map.need("is", "an option of the variable");
    return variable.flatMap(
        v ->
            is.flatMap(place -> variables.option(place, v))
                .map(option -> new Condition.Is(v.code(), option)));
  }

  private Optional<Condition> all(Place inner) {
    return inner
        .items(1)
        .flatMap(
            places -> {
              List<Condition> parts = new ArrayList<>();
              places.forEach(place -> read(place).ifPresent(parts::add));
              return parts.size() == places.size()
                  ? Optional.of(new Condition.All(parts))
                  : Optional.empty();
            });
  }
}
