package org.parkwright.domain.review;

import java.util.Locale;

/// Where a territory's period stands.
public enum Stage {
  OPEN,
  SUBMITTED,
  RETURNED,
  APPROVED,
  LOCKED;

  /// The stage in lower case, for message keys and files.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether figures may be recorded.
  public boolean writable() {
    return this == OPEN || this == RETURNED;
  }

  /// Whether a step can be taken from here. Locking is possible from anywhere but a lock.
  public boolean allows(Step step) {
    return switch (step) {
      case SUBMIT -> writable();
      case RETURN, APPROVE -> this == SUBMITTED;
      case LOCK -> this != LOCKED;
      case REOPEN -> this == APPROVED || this == LOCKED;
    };
  }
}
