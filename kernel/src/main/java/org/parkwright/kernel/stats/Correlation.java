package org.parkwright.kernel.stats;

/// How two columns go together, -1 to 1; rows in which either is missing are left out.
public enum Correlation {
  /// Product moment: how well a straight line describes it.
  PEARSON {
    @Override
    double complete(double[] x, double[] y) {
      return product(x, y);
    }
  },
  /// Product moment of the ranks, equal numbers sharing their mean.
  SPEARMAN {
    @Override
    double complete(double[] x, double[] y) {
      return product(Ranks.ascending(x), Ranks.ascending(y));
    }
  },
  /// Kendall's tau-b: pairs in the same order less pairs in the opposite one, corrected for ties.
  /// Counted pair by pair, n² steps.
  KENDALL {
    @Override
    double complete(double[] x, double[] y) {
      long balance = 0;
      long pairsOfX = 0;
      long pairsOfY = 0;
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < i; j++) {
          int a = Double.compare(x[i] + 0.0, x[j] + 0.0);
          int b = Double.compare(y[i] + 0.0, y[j] + 0.0);
          balance += a * b;
          pairsOfX += a & 1;
          pairsOfY += b & 1;
        }
      }
      return balance / Math.sqrt((double) pairsOfX * pairsOfY);
    }
  };

  abstract double complete(double[] x, double[] y);

  /// The coefficient; NaN when fewer than two rows have both or one column does not vary in them.
  ///
  /// @throws IllegalArgumentException when the columns differ in length
  public double of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "columns of %d and %d rows have no correlation".formatted(x.length, y.length));
    }
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
        n++;
      }
    }
    double[] a = new double[n];
    double[] b = new double[n];
    n = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
        a[n] = x[i];
        b[n++] = y[i];
      }
    }
    return n < 2 ? Double.NaN : complete(a, b);
  }

  private static double product(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      double a = x[i] - meanX;
      double b = y[i] - meanY;
      xy += a * b;
      xx += a * a;
      yy += b * b;
    }
    return xx == 0 || yy == 0
        ? Double.NaN
        : Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)));
  }

  private static double mean(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value;
    }
    return sum / x.length;
  }
}
