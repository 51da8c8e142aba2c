package org.parkwright.domain.park.cluster;

/// How firms are grouped.
///
/// @param leastPlaces a candidate has at least so many different places, 3 or more
/// @param neighbours how many places, its own among them, make a neighbourhood dense
/// @param farthest metres between neighbouring places within a park, at most; a park's firms lie
///     nearer, and a whole town is no park
/// @param stacked so many firms at one and the same point are no firms of one roof but the middle
// of
///     a place that somebody looked up
/// @param vague metres: points that may lie farther than this from their firm say nothing about
// parks
/// @param trials how often the grouping is tried again with other points, for its stability; 0 for
///     none
/// @param seed of the trials
public record Settings(
    int leastPlaces,
    int neighbours,
    double farthest,
    int stacked,
    double vague,
    int trials,
    long seed) {

  /// For firms of industry in general.
  public static final Settings USUAL = new Settings(5, 5, 2_000, 3, 1_000, 50, 1);

  public Settings {
    if (leastPlaces < 3 || neighbours < 2 || stacked < 2 || trials < 0) {
      throw new IllegalArgumentException(
          ("a candidate needs 3 places, a neighbourhood 2, a stack 2, trials 0 or more;"
                  + " found %d, %d, %d, %d")
              .formatted(leastPlaces, neighbours, stacked, trials));
    }
    if (!(farthest > 0 && farthest <= 100_000 && vague > 0)) {
      throw new IllegalArgumentException(
          "farthest must lie in 0..100 km, vague above 0 m; found %s, %s"
              .formatted(farthest, vague));
    }
  }

  /// The same with another number of trials.
  public Settings trials(int number) {
    return new Settings(leastPlaces, neighbours, farthest, stacked, vague, number, seed);
  }
}
