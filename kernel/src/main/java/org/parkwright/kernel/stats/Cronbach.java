package org.parkwright.kernel.stats;

/// Cronbach's alpha: whether a group of columns measures one thing.
public final class Cronbach {
  private Cronbach() {}

  /// `k / (k - 1) · (1 - Σ variances / Σ covariances)`, each over the rows in which both of its
  /// columns are there.
  ///
  /// @param columns at least two
  /// @return up to 1, higher when the columns agree; may be negative; NaN when two columns have
  ///     fewer than two rows in common
  public static double alpha(double[][] columns) {
    int k = columns.length;
    if (k < 2) {
      throw new IllegalArgumentException("alpha needs at least two columns; found " + k);
    }
    double own = 0;
    double all = 0;
    for (int i = 0; i < k; i++) {
      double variance = covariance(columns[i], columns[i]);
      own += variance;
      all += variance;
      for (int j = 0; j < i; j++) {
        all += 2 * covariance(columns[i], columns[j]);
      }
    }
    return (double) k / (k - 1) * (1 - own / all);
  }

  private static double covariance(double[] x, double[] y) {
    int n = 0;
    double sumX = 0;
    double sumY = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
        n++;
        sumX += x[i];
        sumY += y[i];
      }
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
        sum += (x[i] - sumX / n) * (y[i] - sumY / n);
      }
    }
    return n < 2 ? Double.NaN : sum / (n - 1);
  }
}
