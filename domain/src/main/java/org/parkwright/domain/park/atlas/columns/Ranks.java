package org.parkwright.domain.park.atlas.columns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Rows in the order of a measure.
///
/// Value and row are packed into one `long` each, because a million of those is sorted in less than
/// a tenth of a second, and a million objects in more than one. The value is shortened to a `float`
/// for that; where shortened values are equal, the full ones are compared afterwards.
final class Ranks {
  private Ranks() {}

  /// Rows whose value is known, in order; equal ones by row.
  static int[] of(double[] values, boolean greatestFirst) {
    long[] packed =
        IntStream.range(0, values.length)
            .filter(row -> !Double.isNaN(values[row]))
            .mapToLong(row -> (long) key(values[row], greatestFirst) << 32 | row)
            .toArray();
    Arrays.sort(packed);
    int[] rows = Arrays.stream(packed).mapToInt(pack -> (int) pack).toArray();
    Comparator<Integer> exact =
        Comparator.<Integer>comparingDouble(row -> greatestFirst ? -values[row] : values[row])
            .thenComparing(Comparator.naturalOrder());
    for (int start = 0; start < rows.length; ) {
      int end = start + 1;
      boolean differ = false;
      while (end < rows.length && packed[end] >> 32 == packed[start] >> 32) {
        differ |= values[rows[end]] != values[rows[start]];
        end++;
      }
      if (differ) {
        int[] sorted =
            Arrays.stream(rows, start, end).boxed().sorted(exact).mapToInt(row -> row).toArray();
        System.arraycopy(sorted, 0, rows, start, sorted.length);
      }
      start = end;
    }
    return rows;
  }

  /// A whole number that is ordered as the value is.
  private static int key(double value, boolean greatestFirst) {
    int bits = Float.floatToIntBits((float) (greatestFirst ? -value : value) + 0f);
    return bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
  }
}
