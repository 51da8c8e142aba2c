package org.parkwright.domain.park;

/// Where a park is in its life.
public enum Status {
  /// Announced or in planning.
  PLANNED,
  /// Being built, no tenant produces.
  UNDER_CONSTRUCTION,
  /// At least one tenant produces.
  OPERATING,
  /// No longer operated as a park.
  CLOSED,
  /// Nobody has said.
  UNKNOWN
}
