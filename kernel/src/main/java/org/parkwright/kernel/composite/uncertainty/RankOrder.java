package org.parkwright.kernel.composite.uncertainty;

/// Ranks of one run after another.
///
/// Runs of one index are alike, so each is sorted from the order of the run before: insertion sort
/// needs few steps then. Equal scores share the best of their places; units without a score have
/// rank 0.
final class RankOrder {
  private final int[] order;
  private final double[] keys;
  private final int[] ranks;

  RankOrder(int units) {
    order = new int[units];
    keys = new double[units];
    ranks = new int[units];
    for (int u = 0; u < units; u++) {
      order[u] = u;
    }
  }

  /// Ranks of the units, 1 the best, overwritten by the next call.
  ///
  /// @param scores by unit, NaN where there is none; may be longer than there are units
  int[] of(double[] scores) {
    int units = order.length;
    for (int i = 0; i < units; i++) {
      int unit = order[i];
      // NaN compares false with everything: it would not sink to the end by itself.
      double key = !Double.isNaN(scores[unit]) ? scores[unit] : Double.NEGATIVE_INFINITY;
      int j = i - 1;
      while (j >= 0 && keys[j] < key) {
        keys[j + 1] = keys[j];
        order[j + 1] = order[j];
        j--;
      }
      keys[j + 1] = key;
      order[j + 1] = unit;
    }
    int rank = 0;
    for (int i = 0; i < units; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        rank = i + 1;
      }
      ranks[order[i]] = keys[i] == Double.NEGATIVE_INFINITY ? 0 : rank;
    }
    return ranks;
  }
}
