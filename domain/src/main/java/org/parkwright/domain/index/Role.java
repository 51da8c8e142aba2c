package org.parkwright.domain.index;

/// The part that an indicator plays in its system's pass rule.
public sealed interface Role {

  /// Must be met.
  record Mandatory() implements Role {}

  /// One of a group of which some must be met.
  ///
  /// @param group group id
  record Elective(String group) implements Role {}

  /// Failing it fails the system, whatever the rest.
  record Veto() implements Role {}

  /// Guides and is reported; does not decide alone.
  record Guiding() implements Role {}

  /// Must be met before points count.
  record Precondition() implements Role {}

  /// Counts with its weight or points.
  record Scored() implements Role {}
}
