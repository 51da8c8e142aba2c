package org.parkwright.domain.index.columns;

import java.util.List;
import java.util.Optional;

/// A compiled indicator.
///
/// @param applies check for the indicator to apply at all
record Line(List<Test> tests, Optional<Check> applies) {

  /// A compiled test.
  ///
  /// @param value the value itself
  /// @param compared the term that the grades of the ruling look at
  /// @param factor from the value's unit to the indicator's
  record Test(Term value, Term compared, double factor, Ruling ruling) {

    /// Whether the ruling writes "unknown" by itself wherever the compared value is missing.
    boolean spreadsMissing() {
      return ruling instanceof Ruling.Graded || ruling instanceof Ruling.Yes;
    }
  }
}
