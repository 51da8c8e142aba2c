package org.parkwright.domain.index;

/// The side of a park that an indicator looks at.
public enum Dimension {
  ECONOMY,
  ENVIRONMENT,
  SOCIETY,
  MANAGEMENT,
  INNOVATION,
  GOVERNANCE
}
