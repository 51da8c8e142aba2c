package org.parkwright.kernel.quantity;

import java.util.Map;
import java.util.TreeMap;

/// A unit of measure: the symbol as people write it, a factor to coherent base units, and the
/// exponents of the base dimensions.
///
/// Base dimensions are mass (t), length (m), time (a), energy (GJ), one dimension per currency
/// (`CNY`, `USD`: never converted into each other without a dated rate) and one per kind of thing
/// counted (`firm`, `person`): firms cannot be added to persons. Ratios of like things have no
/// dimension and are written `1` or `%`.
///
/// @param symbol as written, for example `m³/10⁴ CNY`
/// @param factor how many coherent base units one of this unit is; positive and finite
/// @param dimensions exponent by base dimension, without zeros
public record Unit(String symbol, double factor, Map<String, Integer> dimensions) {

  /// The unit of pure numbers.
  public static final Unit ONE = new Unit("1", 1, Map.of());

  /// Hundredths.
  public static final Unit PERCENT = new Unit("%", 0.01, Map.of());

  public Unit {
    if (symbol.isBlank()) {
      throw new IllegalArgumentException("a unit needs a symbol; found \"" + symbol + "\"");
    }
    if (!(factor > 0) || Double.isInfinite(factor)) {
      throw new IllegalArgumentException(
          "unit " + symbol + ": factor must be positive and finite; found " + factor);
    }
    if (dimensions.containsValue(0)) {
      throw new IllegalArgumentException("unit " + symbol + ": zero exponent in " + dimensions);
    }
    dimensions = Map.copyOf(dimensions);
  }

  /// Reads a unit such as `t`, `m³/10⁴ CNY`, `kWh/USD`, `亿元/km²` or `%`.
  ///
  /// @throws UnknownUnitException when a symbol in it is not known, naming that symbol
  public static Unit of(String text) {
    return UnitSyntax.parse(text);
  }

  /// Whether values in this unit can be expressed in the other one.
  public boolean measuresSameAs(Unit other) {
    return dimensions.equals(other.dimensions);
  }

  /// How many `target` one of this unit is.
  ///
  /// @throws IllegalArgumentException when the two measure different things
  public double factorTo(Unit target) {
    if (!measuresSameAs(target)) {
      throw new IllegalArgumentException(
          "cannot express " + symbol + " in " + target.symbol + ": they measure different things");
    }
    return factor == target.factor ? 1 : factor / target.factor;
  }

  /// The unit of a product of quantities.
  public Unit times(Unit other) {
    return combine(other, 1, symbol.equals("1") ? other.symbol : symbol + "·" + other.symbol);
  }

  /// The unit of a quotient of quantities; like over like gives a pure number.
  public Unit per(Unit other) {
    String under = other.symbol.contains("/") ? "(" + other.symbol + ")" : other.symbol;
    return combine(other, -1, other.symbol.equals("1") ? symbol : symbol + "/" + under);
  }

  /// Whether this is a pure number (`1`, `%`, `‰`).
  public boolean isPure() {
    return dimensions.isEmpty();
  }

  private Unit combine(Unit other, int sign, String written) {
    Map<String, Integer> sum = new TreeMap<>(dimensions);
    other.dimensions.forEach((name, power) -> sum.merge(name, sign * power, Integer::sum));
    sum.values().removeIf(power -> power == 0);
    double product = sign > 0 ? factor * other.factor : factor / other.factor;
    return new Unit(sum.isEmpty() && product == 1 ? "1" : written, product, sum);
  }

  @Override
  public String toString() {
    return symbol;
  }
}
