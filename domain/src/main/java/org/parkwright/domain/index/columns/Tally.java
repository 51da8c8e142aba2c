package org.parkwright.domain.index.columns;

import java.util.Arrays;
import org.parkwright.domain.index.Judgement.Level;

/// How many parks were found so, by indicator.
public final class Tally {
  private final long[][] counts;

  /// @param counts `[indicator][ordinal of the level]`
  Tally(long[][] counts) {
    this.counts = counts;
  }

  /// Number of parks in which the indicator was found so.
  ///
  /// @param indicator place in the system, from 0
  public long of(int indicator, Level level) {
    return counts[indicator][level.ordinal()];
  }

  /// Number of findings of this level over all indicators.
  public long of(Level level) {
    return Arrays.stream(counts).mapToLong(line -> line[level.ordinal()]).sum();
  }

  Tally plus(Tally other) {
    long[][] sum = new long[counts.length][];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = counts[i].clone();
      for (int level = 0; level < sum[i].length; level++) {
        sum[i][level] += other.counts[i][level];
      }
    }
    return new Tally(sum);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally tally && Arrays.deepEquals(counts, tally.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(counts);
  }

  @Override
  public String toString() {
    return "unknown, unmet, partly met, met, not applicable: " + Arrays.deepToString(counts);
  }
}
