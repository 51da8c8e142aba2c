package org.parkwright.kernel.quantity;

/// A finite value in a unit, for example `8.2 m³/10⁴ CNY`.
///
/// Arithmetic keeps units: sums need units that measure the same thing, products and quotients
/// combine them.
///
/// @param value a finite number
/// @param unit what it is measured in
public record Quantity(double value, Unit unit) {

  public Quantity {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a quantity must be finite; found " + value + " " + unit);
    }
  }

  /// A quantity from a value and a unit text.
  ///
  /// @throws UnknownUnitException when the unit is not known
  public static Quantity of(double value, String unit) {
    return new Quantity(value, Unit.of(unit));
  }

  /// The same quantity in another unit.
  ///
  /// @throws IllegalArgumentException when the units measure different things
  public Quantity in(Unit target) {
    return new Quantity(value * unit.factorTo(target), target);
  }

  /// The sum, in this quantity's unit.
  public Quantity plus(Quantity other) {
    return new Quantity(value + other.in(unit).value, unit);
  }

  /// The difference, in this quantity's unit.
  public Quantity minus(Quantity other) {
    return new Quantity(value - other.in(unit).value, unit);
  }

  /// The product, in the product of the units.
  public Quantity times(Quantity other) {
    return new Quantity(value * other.value, unit.times(other.unit));
  }

  /// The quotient, in the quotient of the units.
  ///
  /// @throws IllegalArgumentException when the divisor is zero
  public Quantity per(Quantity other) {
    if (other.value == 0) {
      throw new IllegalArgumentException("cannot divide " + this + " by zero " + other.unit);
    }
    return new Quantity(value / other.value, unit.per(other.unit));
  }

  @Override
  public String toString() {
    return value + (unit.equals(Unit.ONE) ? "" : " " + unit);
  }
}
