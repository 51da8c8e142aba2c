package org.parkwright.kernel.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Places in an order; missing numbers (NaN) have none (NaN).
public final class Ranks {
  private Ranks() {}

  /// Places from the smallest, 1, upwards; equal numbers share the mean of their places.
  public static double[] ascending(double[] column) {
    int[] order = order(column);
    double[] ranks = missing(column.length);
    int from = 0;
    while (from < order.length) {
      int to = from;
      while (to < order.length && column[order[to]] == column[order[from]]) {
        to++;
      }
      double shared = (from + 1 + to) / 2.0;
      for (int i = from; i < to; i++) {
        ranks[order[i]] = shared;
      }
      from = to;
    }
    return ranks;
  }

  /// Places in a ranking: the greatest is 1; equal numbers share the best of their places, and the
  /// next one comes after all of them (1, 2, 2, 4).
  public static double[] ranking(double[] column) {
    int[] order = order(column);
    double[] ranks = missing(column.length);
    int known = order.length;
    for (int i = known - 1; i >= 0; i--) {
      boolean tied = i < known - 1 && column[order[i]] == column[order[i + 1]];
      ranks[order[i]] = tied ? ranks[order[i + 1]] : known - i;
    }
    return ranks;
  }

  /// The rows with a number, from the smallest upwards.
  private static int[] order(double[] column) {
    return IntStream.range(0, column.length)
        .filter(row -> !Double.isNaN(column[row]))
        .boxed()
        .sorted((a, b) -> Double.compare(column[a] + 0.0, column[b] + 0.0))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[] missing(int rows) {
    double[] ranks = new double[rows];
    Arrays.fill(ranks, Double.NaN);
    return ranks;
  }
}
