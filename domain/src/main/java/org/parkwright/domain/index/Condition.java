package org.parkwright.domain.index;

import org.parkwright.kernel.quantity.Quantity;

/// A comparison that decides which requirement holds, whether an indicator applies, or which
/// members of a roster count.
public sealed interface Condition {

  /// A computed value compared with a limit.
  record Compares(Formula formula, Operator operator, Quantity limit) implements Condition {}

  /// A choice or yes/no variable that has this option.
  ///
  /// @param variable code
  /// @param option option code, or `yes`, `partly`, `no`
  record Is(String variable, String option) implements Condition {}

  /// All must hold.
  record All(java.util.List<Condition> conditions) implements Condition {
    public All {
      conditions = java.util.List.copyOf(conditions);
    }
  }
}
