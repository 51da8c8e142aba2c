package org.parkwright.bench;

import java.util.List;
import java.util.stream.IntStream;

/// Reads every value of the synthetic columns once, with next to no work on it: the speed of
// memory.
final class ColumnReading {
  private final List<double[]> columns;
  private final int threads;

  ColumnReading(SyntheticParks parks, int threads) {
    this.columns = parks.drawn().values().stream().map(SyntheticParks.Drawn::values).toList();
    this.threads = threads;
  }

  double sum() {
    double[] sums = new double[threads];
    List<Thread> readers =
        IntStream.range(0, threads)
            .mapToObj(i -> Thread.ofPlatform().start(() -> sums[i] = sum(i)))
            .toList();
    for (Thread reader : readers) {
      try {
        reader.join();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    double total = 0;
    for (double sum : sums) {
      total += sum;
    }
    return total;
  }

  private double sum(int reader) {
    double sum = 0;
    for (double[] column : columns) {
      int share = column.length / threads;
      sum +=
          sum(column, reader * share, reader == threads - 1 ? column.length : share * (reader + 1));
    }
    return sum;
  }

  /// Eight sums side by side, or the reading would wait for the adding.
  private static double sum(double[] values, int from, int to) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    double e = 0;
    double f = 0;
    double g = 0;
    double h = 0;
    int i = from;
    for (; i + 8 <= to; i += 8) {
      a += values[i];
      b += values[i + 1];
      c += values[i + 2];
      d += values[i + 3];
      e += values[i + 4];
      f += values[i + 5];
      g += values[i + 6];
      h += values[i + 7];
    }
    for (; i < to; i++) {
      a += values[i];
    }
    return a + b + c + d + e + f + g + h;
  }
}
