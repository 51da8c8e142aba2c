package org.parkwright.bench.crowd;

import java.util.Arrays;
import java.util.Locale;

/// How long answers took. Grows as needed; one for each kind of page and person, then merged.
final class Waits {
  private long[] nanos = new long[1024];
  private int count;
  private int errors;

  void add(long taken) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = taken;
  }

  void error() {
    errors++;
  }

  void addAll(Waits other) {
    for (int i = 0; i < other.count; i++) {
      add(other.nanos[i]);
    }
    errors += other.errors;
  }

  int count() {
    return count;
  }

  int errors() {
    return errors;
  }

  /// A quantile in milliseconds, for example 0.99; NaN when nothing was measured.
  double millis(double quantile) {
    if (count == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) Math.ceil(quantile * count) - 1)] / 1e6;
  }

  /// Count, median, 99th percentile, longest, errors as cells of a table.
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f | %d |",
        name,
        count,
        millis(0.5),
        millis(0.99),
        millis(1),
        errors);
  }
}
