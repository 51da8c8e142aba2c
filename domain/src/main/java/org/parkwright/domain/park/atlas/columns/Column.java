package org.parkwright.domain.park.atlas.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Span;

/// What is known about one thing, for every row of a [Segment].
sealed interface Column {

  /// Rows that satisfy what a filter asks of this column.
  ///
  /// @param picks values, [Layout#UNKNOWN] among them; perhaps none
  /// @param span a range of numbers; [Span#ALL] without picks asks for all that are known
  long[] matching(Set<String> picks, Span span, boolean spanned);

  /// Rows of which nothing is known here.
  long[] unknown();

  /// Adds up, for each value, how many of these rows have it.
  void count(long[] within, Map<String, Integer> counts);

  private static void add(Map<String, Integer> counts, String value, int more) {
    if (more > 0) {
      counts.merge(value, more, Integer::sum);
    }
  }

  /// One value for each row, and the rows stand in the order of the values: each value is a range
  /// of rows, and nothing need be looked at row by row.
  ///
  /// @param values in order
  /// @param starts first row of each value, and at the end the number of rows
  record Sorted(List<String> values, int[] starts) implements Column {

    @Override
    public long[] matching(Set<String> picks, Span span, boolean spanned) {
      long[] bits = Bits.none(starts[values.size()]);
      for (int i = 0; i < values.size(); i++) {
        if (picks.contains(values.get(i))) {
          Bits.fill(bits, starts[i], starts[i + 1]);
        }
      }
      return bits;
    }

    @Override
    public long[] unknown() {
      return Bits.none(starts[values.size()]);
    }

    @Override
    public void count(long[] within, Map<String, Integer> counts) {
      for (int i = 0; i < values.size(); i++) {
        add(counts, values.get(i), Bits.count(within, starts[i], starts[i + 1]));
      }
    }

    /// The value of a row.
    String of(int row) {
      int at = Arrays.binarySearch(starts, row);
      return values.get(at < 0 ? -at - 2 : at);
    }
  }

  /// Any number of values for each row.
  ///
  /// @param marks rows by value
  record Marked(Map<String, long[]> marks, long[] unknown) implements Column {

    /// The first value of a row.
    Optional<String> of(int row) {
      return marks.entrySet().stream()
          .filter(mark -> Bits.has(mark.getValue(), row))
          .map(Map.Entry::getKey)
          .findFirst();
    }

    @Override
    public long[] matching(Set<String> picks, Span span, boolean spanned) {
      long[] bits = new long[unknown.length];
      for (String pick : picks) {
        long[] more = pick.equals(Layout.UNKNOWN) ? unknown : marks.get(pick);
        if (more != null) {
          Bits.add(bits, more);
        }
      }
      return bits;
    }

    @Override
    public void count(long[] within, Map<String, Integer> counts) {
      marks.forEach((value, rows) -> add(counts, value, Bits.count(within, rows)));
      add(counts, Layout.UNKNOWN, Bits.count(within, unknown));
    }
  }

  /// A number for each row.
  ///
  /// @param values NaN when not known
  record Measured(double[] values, long[] unknown) implements Column {

    @Override
    public long[] matching(Set<String> picks, Span span, boolean spanned) {
      long[] bits = picks.contains(Layout.UNKNOWN) ? unknown.clone() : new long[unknown.length];
      if (spanned) {
        double least = span.least();
        double most = span.most();
        for (int row = 0; row < values.length; row++) {
          double value = values[row];
          bits[row >>> 6] |= (value >= least & value <= most ? 1L : 0L) << row;
        }
      }
      return bits;
    }

    @Override
    public void count(long[] within, Map<String, Integer> counts) {
      int open = Bits.count(within, unknown);
      add(counts, Layout.UNKNOWN, open);
      add(counts, Layout.YES, Bits.count(within) - open);
    }
  }
}
