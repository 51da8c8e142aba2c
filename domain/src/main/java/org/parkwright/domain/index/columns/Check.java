package org.parkwright.domain.index.columns;

import java.util.List;
import org.parkwright.kernel.table.Interval;

/// A compiled condition.
sealed interface Check {
  /// A value inside one of several intervals.
  record Inside(Term term, List<Interval> intervals) implements Check {}

  /// All hold.
  record All(List<Check> checks) implements Check {}
}
