package org.parkwright.formats.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.Formula.WhenZero;
import org.parkwright.domain.index.FormulaUnit;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.kernel.quantity.Unit;

/// Reads formulas: a bare word is a variable, a map with one of the keys below computes. Every
/// part is checked for its unit as soon as it is read, so that a sum of unlike things is told at
/// the innermost place.
final class FormulaYaml {
  private static final int LONGEST_LOOK_BACK = 20;
  private static final Map<String, List<String>> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put("fixed", List.of());
    FORMS.put("ratio", List.of("zero"));
    FORMS.put("share", List.of("zero"));
    FORMS.put("sum", List.of());
    FORMS.put("difference", List.of());
    FORMS.put("product", List.of());
    FORMS.put("earlier", List.of("years"));
    FORMS.put("mean", List.of("years"));
    FORMS.put("growth", List.of("years"));
    FORMS.put("reduction", List.of("years"));
    FORMS.put("elasticity", List.of("driver", "years"));
    FORMS.put("roster_share", List.of("among", "having", "reported"));
    FORMS.put("roster_count", List.of("having", "reported"));
  }

  private final Dictionary dictionary;
  private final VariableYaml variables;
  private final QuantityYaml quantities;

  FormulaYaml(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.variables = new VariableYaml(dictionary);
    this.quantities = new QuantityYaml(dictionary);
  }

  /// A formula and the unit of its value.
  record Measured(Formula formula, Unit unit) {}

  /// The formula at a place about the park, with its unit.
  Optional<Measured> measured(Place place) {
    return measured(place, false);
  }

  /// The formula at a place, with its unit.
  ///
  /// @param member whether it is about members of a roster
  Optional<Measured> measured(Place place, boolean member) {
    return read(place, member).map(f -> new Measured(f, FormulaUnit.of(f, dictionary)));
  }

  private Optional<Formula> read(Place place) {
    return read(place, false);
  }

  private Optional<Formula> read(Place place, boolean member) {
    if (place.isMap()) {
      if (member) {
        place.fault("the code of a variable: members of a roster are compared by single variables");
        return Optional.empty();
      }
      return place.map().flatMap(map -> map.form(FORMS).flatMap(form -> form(form, map)));
    }
    if (place.isList() || place.isNumber()) {
      place.fault("the code of a variable, or one of " + String.join(", ", FORMS.keySet()));
      return Optional.empty();
    }
    return variables
        .read(place, member)
        .flatMap(
            variable -> {
              if (variable.kind() instanceof Kind.Choice) {
                place.fault("an amount or a yes/no variable; a choice is compared in a condition");
                return Optional.empty();
              }
              return Optional.of(new Formula.Observed(variable.code()));
            });
  }

  private Optional<Formula> form(String form, YamlMap map) {
    Place inner = map.find(form).orElse(map.place());
    Optional<Formula> formula =
        switch (form) {
          case "fixed" -> quantities.read(inner).map(Formula.Fixed::new);
          case "ratio", "share" -> ratio(inner, map);
          case "sum" -> parts(inner, 1, Integer.MAX_VALUE).map(Formula.Sum::new);
          case "difference" -> two(inner, Formula.Difference::new);
          case "product" -> two(inner, Formula.Product::new);
          case "earlier" -> over(inner, map, years -> of -> new Formula.Earlier(of, years));
          case "mean" -> over(inner, map, years -> of -> new Formula.MeanOver(of, years));
          case "growth" -> over(inner, map, years -> of -> new Formula.Growth(of, years));
          case "reduction" -> over(inner, map, years -> of -> new Formula.Reduction(of, years));
          case "elasticity" -> elasticity(inner, map);
          case "roster_share", "roster_count" -> roster(form, inner, map);
          default -> throw new IllegalStateException("no formula " + form);
        };
    return formula.filter(
        f -> inner.refusing(() -> FormulaUnit.of(f, dictionary), "like with like").isPresent());
  }

  private Optional<Formula> ratio(Place inner, YamlMap map) {
    Optional<WhenZero> zero =
        map.find("zero")
            .map(place -> place.oneOf(WhenZero.class))
            .orElse(Optional.of(WhenZero.NOT_APPLICABLE));
    Optional<List<Formula>> parts = parts(inner, 2, 2);
    return parts.flatMap(p -> zero.map(z -> new Formula.Ratio(p.get(0), p.get(1), z)));
  }

  private Optional<Formula> two(Place inner, BinaryOperator<Formula> how) {
    return parts(inner, 2, 2).map(parts -> how.apply(parts.get(0), parts.get(1)));
  }

  private Optional<List<Formula>> parts(Place inner, int least, int most) {
    Optional<List<Place>> items = inner.items(least);
    if (items.isPresent() && items.get().size() > most) {
      inner.fault("a list of " + most);
      return Optional.empty();
    }
    return items.flatMap(
        places -> {
          List<Formula> parts = new ArrayList<>();
          places.forEach(place -> read(place).ifPresent(parts::add));
          return parts.size() == places.size() ? Optional.of(parts) : Optional.empty();
        });
  }

  private Optional<Formula> over(
      Place inner, YamlMap map, Function<Integer, Function<Formula, Formula>> how) {
    Optional<Integer> years = years(map);
    return read(inner).flatMap(of -> years.map(n -> how.apply(n).apply(of)));
  }

  private static Optional<Integer> years(YamlMap map) {
    return map.need("years", "a whole number from 1 to " + LONGEST_LOOK_BACK)
        .flatMap(place -> place.whole(1, LONGEST_LOOK_BACK));
  }

  private Optional<Formula> elasticity(Place inner, YamlMap map) {
    Optional<Integer> years = years(map);
    Optional<Formula> of = read(inner);
    Optional<Formula> driver = map.need("driver", "a formula").flatMap(this::read);
    return of.flatMap(
        top -> driver.flatMap(d -> years.map(n -> new Formula.Elasticity(top, d, n))));
  }

  private Optional<Formula> roster(String form, Place inner, YamlMap map) {
    ConditionYaml conditions = new ConditionYaml(dictionary, this, true);
    Optional<String> roster = inner.text();
    Optional<Optional<Condition>> among =
        map.find("among").isEmpty()
            ? Optional.of(Optional.empty())
            : map.find("among").flatMap(conditions::read).map(Optional::of);
    Optional<Condition> having = map.need("having", "a condition").flatMap(conditions::read);
    Optional<Formula> reported =
        map.need("reported", "a formula that answers where there is no roster").flatMap(this::read);
    if (roster.isEmpty() || among.isEmpty() || having.isEmpty() || reported.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        form.equals("roster_share")
            ? new Formula.RosterShare(roster.get(), among.get(), having.get(), reported.get())
            : new Formula.RosterCount(roster.get(), having.get(), reported.get()));
  }
}
