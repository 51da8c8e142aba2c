package org.parkwright.domain.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.kernel.quantity.Unit;

/// The data dictionary: every variable by its code, in the order in which they are asked.
public final class Dictionary {
  private final String version;
  private final Map<String, Variable> byCode = new LinkedHashMap<>();

  /// @throws IllegalArgumentException when two variables share a code
  public Dictionary(String version, Collection<Variable> variables) {
    this.version = version;
    for (Variable variable : variables) {
      if (byCode.put(variable.code(), variable) != null) {
        throw new IllegalArgumentException("variable " + variable.code() + " is defined twice");
      }
    }
  }

  /// Version of the dictionary, part of every recipe.
  public String version() {
    return version;
  }

  /// All variables in order.
  public List<Variable> variables() {
    return List.copyOf(byCode.values());
  }

  /// The variable with this code, if there is one.
  public Optional<Variable> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The variable with this code.
  ///
  /// @throws IllegalArgumentException when there is none
  public Variable get(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("no variable \"" + code + "\""));
  }

  /// The canonical unit of a variable; yes/no and options are pure numbers.
  public Unit unit(String code) {
    return get(code).kind() instanceof Kind.Amount amount ? amount.unit() : Unit.ONE;
  }

  @Override
  public String toString() {
    return "dictionary " + version + " of " + byCode.size() + " variables";
  }
}
