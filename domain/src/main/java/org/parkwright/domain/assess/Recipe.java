package org.parkwright.domain.assess;

/// How a result was computed, so that it can be computed again.
///
/// @param seed start of the random numbers
/// @param draws how many times the ranges of known values are drawn, 1 to 100,000
public record Recipe(long seed, int draws) {

  /// Seed and number of draws that are used unless a person asks for others.
  public static final Recipe DEFAULT = new Recipe(20_170_101, 1000);

  public Recipe {
    if (draws < 1 || draws > 100_000) {
      throw new IllegalArgumentException("expected 1 to 100,000 draws; found " + draws);
    }
  }
}
