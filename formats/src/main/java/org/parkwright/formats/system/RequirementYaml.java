package org.parkwright.formats.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.Requirement;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// Reads what the value of one test must be.
///
/// @param unit the indicator's unit, in which bare limits are read
/// @param yesNo whether the value is the answer to a yes/no question; empty when the formula has
///     faults, so that nobody can say
record RequirementYaml(
    Dictionary dictionary, FormulaYaml formulas, Unit unit, Optional<Boolean> yesNo) {
  private static final String AGAINST = "_formula";
  private static final Map<String, List<String>> FORMS = new LinkedHashMap<>();

  static {
    for (String operator : Operators.written().keySet()) {
      FORMS.put(operator, operator.equals("equal") ? List.of() : List.of("partly_from"));
    }
    FORMS.put("between", List.of());
    FORMS.put("yes", List.of());
    for (String operator : Operators.written().keySet()) {
      if (!operator.equals("equal")) {
        FORMS.put(operator + AGAINST, List.of());
      }
    }
    FORMS.put("when", List.of("otherwise"));
    FORMS.put("bands", List.of("most"));
  }

  Optional<Requirement> read(Place place) {
    if (place.isWord("yes")) {
      return yes(place);
    }
    if (!place.isMap()) {
      place.fault("yes, or a map with one of " + String.join(", ", FORMS.keySet()));
      return Optional.empty();
    }
    return place.map().flatMap(map -> map.form(FORMS).flatMap(form -> form(form, map)));
  }

  private Optional<Requirement> form(String form, YamlMap map) {
    Place inner = map.find(form).orElse(map.place());
    if (yesNo.orElse(false) && !List.of("yes", "when", "bands").contains(form)) {
      map.keyPlace(form).fault("yes, when or bands: the value is a yes/no answer");
      return Optional.empty();
    }
    return switch (form) {
      case "yes" -> inner.isWord("true") ? yes(map.place()) : refuse(inner, "true");
      case "between" -> between(inner);
      case "when" -> when(inner, map);
      case "bands" -> new BandsYaml(new QuantityYaml(dictionary), unit).read(inner, map);
      default ->
          form.endsWith(AGAINST)
              ? against(operator(form.substring(0, form.length() - AGAINST.length())), inner)
              : threshold(operator(form), inner, map);
    };
  }

  private static Operator operator(String word) {
    Operator operator = Operators.written().get(word);
    if (operator == null) {
      throw new IllegalStateException("no operator " + word);
    }
    return operator;
  }

  private static <T> Optional<T> refuse(Place place, String allowed) {
    place.fault(allowed);
    return Optional.empty();
  }

  private Optional<Requirement> yes(Place place) {
    return yesNo.orElse(true)
        ? Optional.of(new Requirement.Yes())
        : refuse(place, "a limit: yes is for the answer to a yes/no variable, not for amounts");
  }

  private Optional<Quantity> limit(Place place) {
    return new QuantityYaml(dictionary).read(place, unit);
  }

  private Optional<Requirement> threshold(Operator operator, Place inner, YamlMap map) {
    Optional<Quantity> limit = limit(inner);
    if (map.find("partly_from").isEmpty()) {
      return limit.map(l -> Requirement.Threshold.of(operator, l));
    }
    Place weaker = map.find("partly_from").orElse(inner);
    Optional<Quantity> partly = limit(weaker);
    return limit.flatMap(
        l ->
            partly.flatMap(
                p ->
                    weaker.refusing(
                        () -> new Requirement.Threshold(operator, l, Optional.of(p)),
                        "a limit weaker than " + operator.sign() + " " + l)));
  }

  private Optional<Requirement> between(Place inner) {
    Optional<List<Place>> ends = inner.items(2);
    if (ends.isPresent() && ends.get().size() > 2) {
      return refuse(inner, "a list of 2: the lowest and the highest value");
    }
    return ends.flatMap(
        e -> {
          Optional<Quantity> low = limit(e.get(0));
          Optional<Quantity> high = limit(e.get(1));
          return low.flatMap(
              l ->
                  high.flatMap(
                      h ->
                          inner.refusing(
                              () -> new Requirement.Between(l, h), "the lower value first")));
        });
  }

  private Optional<Requirement> against(Operator operator, Place inner) {
    Optional<FormulaYaml.Measured> limit = formulas.measured(inner);
    if (limit.isPresent() && !limit.get().unit().measuresSameAs(unit)) {
      inner.fault(
          "a value in " + limit.get().unit(), "a formula that measures the same as " + unit);
      return Optional.empty();
    }
    return limit.map(l -> new Requirement.Against(operator, l.formula()));
  }

  private Optional<Requirement> when(Place inner, YamlMap map) {
    ConditionYaml conditions = new ConditionYaml(dictionary, formulas, false);
    List<Requirement.Case> cases = new ArrayList<>();
    Optional<List<Place>> places = inner.items(1);
    for (Place place : places.orElse(List.of())) {
      Optional<YamlMap> one = place.map(List.of("if", "require"));
      Optional<Condition> condition =
          one.flatMap(m -> m.need("if", "a condition")).flatMap(conditions::read);
      Optional<Requirement> then =
          one.flatMap(m -> m.need("require", "a requirement")).flatMap(this::read);
      condition.ifPresent(c -> then.ifPresent(t -> cases.add(new Requirement.Case(c, t))));
    }
    Optional<Requirement.Otherwise> otherwise =
        map.need("otherwise", "what holds when no condition does").flatMap(this::otherwise);
    return places.isEmpty() || cases.size() < places.get().size()
        ? Optional.empty()
        : otherwise.map(o -> new Requirement.When(cases, o));
  }

  private Optional<Requirement.Otherwise> otherwise(Place place) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    forms.put("require", List.of());
    forms.put("no_class", List.of());
    forms.put("not_applicable", List.of());
    return place
        .map()
        .flatMap(
            map ->
                map.form(forms)
                    .flatMap(
                        form -> {
                          Place inner = map.find(form).orElse(place);
                          return switch (form) {
                            case "require" -> read(inner).map(Requirement.Otherwise.Then::new);
                            case "no_class" -> inner.text().map(Requirement.Otherwise.NoClass::new);
                            default -> inner.text().map(Requirement.Otherwise.NotApplicable::new);
                          };
                        }));
  }
}
