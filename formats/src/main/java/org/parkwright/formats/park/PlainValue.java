package org.parkwright.formats.park;

import org.parkwright.domain.park.claim.Value;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// What a statement typed by a person says: a quantity where it is nothing but one, else words.
///
/// A number without a unit stays words: it may be a year, a count or a number in a register. So
// does
/// a count of things (`185 firms`), whose unit no topic has.
final class PlainValue {
  private static final String COUNTED = "[a-z]+";

  private PlainValue() {}

  static Value of(String statement) {
    if (NumberText.read(statement)
            instanceof NumberReading.Sure(double value, String unit, var none)
        && !unit.isBlank()
        && none.isEmpty()) {
      try {
        Unit read = UnitText.read(unit);
        if (!read.isPure() && read.dimensions().keySet().stream().noneMatch(PlainValue::counted)) {
          return new Value.Amount(new Quantity(value, read));
        }
      } catch (UnknownUnitException words) {
        return new Value.Words(statement);
      }
    }
    return new Value.Words(statement);
  }

  /// Base dimensions of measures are `t`, `m`, `a`, `GJ` and currencies.
  private static boolean counted(String dimension) {
    return dimension.length() > 1 && dimension.matches(COUNTED);
  }
}
