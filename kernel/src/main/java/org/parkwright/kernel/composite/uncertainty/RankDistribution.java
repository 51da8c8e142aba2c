package org.parkwright.kernel.composite.uncertainty;

import java.util.List;

/// How often each unit took each place.
///
/// @param units codes of the units
/// @param runs how many runs were made
/// @param counts by unit, then place: `counts[u][r]` runs put unit u at rank r + 1; what is missing
///     to all runs are those that gave it no rank
/// @param nominal rank by the recipe as it stands, 0 where it gives none
public record RankDistribution(List<String> units, int runs, int[][] counts, int[] nominal) {

  public RankDistribution {
    units = List.copyOf(units);
  }

  /// In how many runs a unit had a rank.
  public int ranked(int unit) {
    int sum = 0;
    for (int count : counts[unit]) {
      sum += count;
    }
    return sum;
  }

  /// The share of the runs that put a unit at a rank (its acceptability index for this rank).
  ///
  /// @param rank from 1
  public double acceptability(int unit, int rank) {
    return (double) counts[unit][rank - 1] / runs;
  }

  /// The mean rank over the runs that gave one; NaN without any.
  public double mean(int unit) {
    double sum = 0;
    for (int r = 0; r < counts[unit].length; r++) {
      sum += (r + 1.0) * counts[unit][r];
    }
    return sum / ranked(unit);
  }

  /// A quantile of the rank, linearly between neighbours (type 7); NaN without any rank.
  ///
  /// @param share 0 to 1; 0.5 is the median
  public double quantile(int unit, double share) {
    int all = ranked(unit);
    if (all == 0) {
      return Double.NaN;
    }
    double place = share * (all - 1);
    int below = (int) place;
    int lower = at(unit, below);
    return lower + (place - below) * (at(unit, Math.min(below + 1, all - 1)) - lower);
  }

  /// The rank at a place among all ranks that the unit took, best first.
  private int at(int unit, int place) {
    int seen = 0;
    for (int r = 0; r < counts[unit].length; r++) {
      seen += counts[unit][r];
      if (seen > place) {
        return r + 1;
      }
    }
    throw new IllegalStateException("place " + place + " of " + seen);
  }
}
