package org.parkwright.domain.assess;

/// How much of a system the evidence can answer.
///
/// @param answered indicators found met, partly met or unmet
/// @param applicable indicators that apply
/// @param total all indicators
public record Coverage(int answered, int applicable, int total) {

  public Coverage {
    if (answered < 0 || answered > applicable || applicable > total) {
      throw new IllegalArgumentException(
          "expected answered <= applicable <= total; found %d %d %d"
              .formatted(answered, applicable, total));
    }
  }

  /// Answered over applicable; 0 when none applies.
  public double share() {
    return applicable == 0 ? 0 : (double) answered / applicable;
  }
}
