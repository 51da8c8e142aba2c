package org.parkwright.domain.park.atlas;

/// What lies between two numbers, both included.
///
/// @param least smallest number; `-Infinity` for no end
/// @param most greatest number; `Infinity` for no end
public record Span(double least, double most) {
  /// Every number.
  public static final Span ALL = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  public Span {
    if (!(least <= most)) {
      throw new IllegalArgumentException(
          "a range runs from the smaller to the greater number; found " + least + " to " + most);
    }
  }

  /// Whether a number lies in it; never for NaN.
  public boolean holds(double value) {
    return value >= least && value <= most;
  }
}
