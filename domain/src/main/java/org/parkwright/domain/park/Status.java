package org.parkwright.domain.park;

/// Where a park is in its life.
public enum Status {
  /// Announced or in planning.
  PLANNED,
  /// Being built, no tenant produces.
  UNDER_CONSTRUCTION,
  /// At least one tenant produces.
  OPERATING,
  /// Operated before, halted for the time being.
  SUSPENDED,
  /// No longer operated as a park.
  CLOSED,
  /// Struck off the register or deprived of its legal status, whatever goes on there.
  DELISTED,
  /// Nobody has said.
  UNKNOWN
}
