package org.parkwright.formats.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.yaml.Place;

/// Reads the codes of variables and of their options.
public final class VariableYaml {
  /// Reporter of the variables that are asked of roster members, one by one.
  public static final String MEMBER = "tenant";

  /// Answers to a yes/no question with their encoded values.
  public static final Map<String, Double> ANSWERS = Map.of("yes", 1.0, "partly", 0.5, "no", 0.0);

  private final Dictionary dictionary;

  /// @param dictionary all variables
  public VariableYaml(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// The variable whose code stands at a place.
  ///
  /// @param member whether it is asked of the members of a roster, or of the park
  public Optional<Variable> read(Place place, boolean member) {
    return place.text().flatMap(code -> find(place, code, member));
  }

  /// The variable with a code; a fault at the place when there is none.
  ///
  /// @param member whether it is asked of the members of a roster, or of the park
  public Optional<Variable> find(Place place, String code, boolean member) {
    Optional<Variable> variable = dictionary.find(code);
    if (variable.isEmpty()) {
      List<String> codes = dictionary.variables().stream().map(Variable::code).toList();
      place.fault(Fault.quoted(code), Closest.allowed("a variable of the dictionary", code, codes));
    } else if (variable.isPresent() && variable.get().reporter().equals(MEMBER) != member) {
      place.fault(
          member
              ? "a variable of roster members (reporter tenant)"
              : "a variable of the park; those of reporter tenant are asked in rosters only");
      return Optional.empty();
    }
    return variable;
  }

  /// An option of a choice or yes/no variable.
  public Optional<String> option(Place place, Variable variable) {
    List<String> options =
        switch (variable.kind()) {
          case Kind.YesNo yesNo -> List.of("yes", "partly", "no");
          case Kind.Choice choice -> choice.options();
          case Kind.Amount amount -> List.of();
        };
    if (options.isEmpty()) {
      place.fault("no option: " + variable.code() + " is an amount, compare it with a limit");
      return Optional.empty();
    }
    Optional<String> option = place.written().filter(options::contains);
    if (option.isEmpty()) {
      place.fault(Closest.allowed("an option", place.written().orElse(""), options));
    }
    return option;
  }
}
