package org.parkwright.domain.evidence;

/// Whether a figure tells what is or what is intended.
public enum Scenario {
  /// What was in the period.
  CURRENT,
  /// What the park intends to reach (usually two to three years ahead).
  INTENDED
}
