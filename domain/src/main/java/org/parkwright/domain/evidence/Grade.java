package org.parkwright.domain.evidence;

/// How good a figure is when no low and high were given. The half-widths are Parkwright's own
/// convention, chosen to be wide rather than narrow; a person who knows better gives low and high.
public enum Grade {
  /// Metered, counted or audited.
  MEASURED(0.02),
  /// Calculated from measured figures.
  CALCULATED(0.05),
  /// Estimated by somebody who knows the park.
  ESTIMATED(0.20),
  /// A guess, or taken from a similar park.
  GUESSED(0.50);

  private final double halfWidth;

  Grade(double halfWidth) {
    this.halfWidth = halfWidth;
  }

  /// Half of the range, relative to the value.
  public double halfWidth() {
    return halfWidth;
  }
}
