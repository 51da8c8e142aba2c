package org.parkwright.kernel.composite;

/// In how much of the weight each unit is better than each other one (Munda and Nardo 2009,
/// Journal of Applied Statistics, 36).
///
/// @param share `share[i][j]`: weight of the elements in which i is better than j, ties half, of
///     the weight of those that both have; 0 where i = j, NaN where they have none in common
public record Outranking(double[][] share) {

  /// Compares all units in pairs.
  ///
  /// @param columns of the elements, by unit, more being better; NaN where missing
  /// @param weights one for each element, 0 or more
  public static Outranking of(double[][] columns, double[] weights) {
    int units = columns.length == 0 ? 0 : columns[0].length;
    double[][] share = new double[units][units];
    for (int i = 0; i < units; i++) {
      for (int j = 0; j < i; j++) {
        double better = 0;
        double worse = 0;
        for (int c = 0; c < columns.length; c++) {
          double a = columns[c][i];
          double b = columns[c][j];
          if (a > b) {
            better += weights[c];
          } else if (a < b) {
            worse += weights[c];
          } else if (a == b) {
            better += weights[c] / 2;
            worse += weights[c] / 2;
          }
        }
        share[i][j] = better / (better + worse);
        share[j][i] = worse / (better + worse);
      }
    }
    return new Outranking(share);
  }

  /// For each unit, how many it beats (more than half of the weight) less how many beat it.
  public double[] copeland() {
    double[] scores = new double[share.length];
    for (int i = 0; i < share.length; i++) {
      for (int j = 0; j < share.length; j++) {
        if (i != j) {
          scores[i] += share[i][j] > 0.5 ? 1 : share[i][j] < 0.5 ? -1 : 0;
        }
      }
    }
    return scores;
  }
}
