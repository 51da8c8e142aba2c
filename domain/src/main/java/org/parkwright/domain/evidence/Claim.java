package org.parkwright.domain.evidence;

import org.parkwright.kernel.quantity.Unit;

/// What an observation says.
public sealed interface Claim {

  /// A value with its range.
  ///
  /// @param value in the variable's canonical unit (yes 1, partly 0.5, no 0; options by place)
  /// @param low lowest value that is still likely, at most `value`
  /// @param high highest value that is still likely, at least `value`
  /// @param typed the value as the person wrote it
  /// @param typedUnit the unit as the person wrote it; empty where the variable has none
  record Value(double value, double low, double high, String typed, String typedUnit)
      implements Claim {
    public Value {
      if (!Double.isFinite(value) || !(low <= value && value <= high)) {
        throw new IllegalArgumentException(
            "expected a finite value between low and high; found %s in %s to %s"
                .formatted(value, low, high));
      }
      if (!Double.isFinite(low) || !Double.isFinite(high)) {
        throw new IllegalArgumentException("low and high must be finite: " + low + ", " + high);
      }
    }

    /// A value without a range.
    public static Value exact(double value, Unit unit) {
      return new Value(value, value, value, Double.toString(value), unit.symbol());
    }

    /// Whether a range was given.
    public boolean hasRange() {
      return low < high;
    }
  }

  /// The question does not arise in this park.
  ///
  /// @param reason why, in the person's words; never blank
  record NotApplicable(String reason) implements Claim {
    public NotApplicable {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("\"not applicable\" needs a reason");
      }
    }
  }
}
