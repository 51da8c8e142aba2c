package org.parkwright.domain.assess;

/// Whether a park passes an index system.
public enum Verdict {
  MET,
  UNMET,
  /// What is unknown could still decide either way.
  UNDETERMINED
}
