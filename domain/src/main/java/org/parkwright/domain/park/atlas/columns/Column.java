package org.parkwright.domain.park.atlas.columns;

import java.util.List;
import java.util.Map;
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

  /// One value out of a list for each row.
  ///
  /// @param codes place in the list; -1 when not known
  /// @param values the list
  record Coded(short[] codes, List<String> values) implements Column {

    @Override
    public long[] matching(Set<String> picks, Span span, boolean spanned) {
      // One place more, at the start, for rows that do not say.
      boolean[] wanted = new boolean[values.size() + 1];
      wanted[0] = picks.contains(Layout.UNKNOWN);
      for (int i = 0; i < values.size(); i++) {
        wanted[i + 1] = picks.contains(values.get(i));
      }
      long[] bits = Bits.none(codes.length);
      for (int row = 0; row < codes.length; row++) {
        bits[row >>> 6] |= (wanted[codes[row] + 1] ? 1L : 0L) << row;
      }
      return bits;
    }

    @Override
    public long[] unknown() {
      return matching(Set.of(Layout.UNKNOWN), Span.ALL, false);
    }

    @Override
    public void count(long[] within, Map<String, Integer> counts) {
      int[] found = new int[values.size() + 1];
      for (int i = 0; i < within.length; i++) {
        for (long word = within[i]; word != 0; word &= word - 1) {
          found[codes[(i << 6) + Long.numberOfTrailingZeros(word)] + 1]++;
        }
      }
      add(counts, Layout.UNKNOWN, found[0]);
      for (int i = 0; i < values.size(); i++) {
        add(counts, values.get(i), found[i + 1]);
      }
    }
  }

  /// Any number of values for each row.
  ///
  /// @param marks rows by value
  record Marked(Map<String, long[]> marks, long[] unknown) implements Column {

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
