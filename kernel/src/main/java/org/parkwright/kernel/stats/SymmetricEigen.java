package org.parkwright.kernel.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Eigenvalues and vectors of a symmetric matrix by Jacobi's rotations (Golub and Van Loan, Matrix
/// Computations, 4th edition, section 8.5): slower than others for large matrices, but every
/// eigenvalue is accurate relative to the largest, and nothing can fail to converge in practice.
///
/// @param values eigenvalues, greatest first
/// @param vectors one unit vector for each, in the same order; its largest part is positive
public record SymmetricEigen(double[] values, double[][] vectors) {
  private static final int SWEEPS = 60;

  /// Decomposes a matrix, of which the upper triangle is read.
  ///
  /// @throws IllegalArgumentException when it holds a number that is not finite
  public static SymmetricEigen of(double[][] symmetric) {
    int n = symmetric.length;
    double[][] a = new double[n][n];
    double[][] v = new double[n][n];
    for (int i = 0; i < n; i++) {
      v[i][i] = 1;
      for (int j = i; j < n; j++) {
        a[i][j] = a[j][i] = symmetric[i][j];
        if (!Double.isFinite(a[i][j])) {
          throw new IllegalArgumentException(
              "row %d, column %d of the matrix is %s".formatted(i + 1, j + 1, a[i][j]));
        }
      }
    }
    for (int sweep = 0; sweep < SWEEPS && !diagonal(a); sweep++) {
      for (int p = 0; p < n - 1; p++) {
        for (int q = p + 1; q < n; q++) {
          rotate(a, v, p, q);
        }
      }
    }
    return ordered(a, v);
  }

  private static boolean diagonal(double[][] a) {
    double off = 0;
    double all = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        all += a[i][j] * a[i][j];
        off += i == j ? 0 : a[i][j] * a[i][j];
      }
    }
    return off <= 1e-32 * all;
  }

  /// Makes the entry at (p, q) zero.
  private static void rotate(double[][] a, double[][] v, int p, int q) {
    if (a[p][q] == 0) {
      return;
    }
    double tau = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.copySign(1, tau) / (Math.abs(tau) + Math.hypot(1, tau));
    double c = 1 / Math.hypot(1, t);
    double s = t * c;
    for (int k = 0; k < a.length; k++) {
      double left = a[k][p];
      double right = a[k][q];
      a[k][p] = c * left - s * right;
      a[k][q] = s * left + c * right;
    }
    for (int k = 0; k < a.length; k++) {
      double upper = a[p][k];
      double lower = a[q][k];
      a[p][k] = c * upper - s * lower;
      a[q][k] = s * upper + c * lower;
      double first = v[k][p];
      double second = v[k][q];
      v[k][p] = c * first - s * second;
      v[k][q] = s * first + c * second;
    }
  }

  private static SymmetricEigen ordered(double[][] a, double[][] v) {
    int n = a.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted((i, j) -> Double.compare(a[j][j], a[i][i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] vectors = new double[n][];
    for (int k = 0; k < n; k++) {
      int column = order[k];
      vectors[k] = Arrays.stream(v).mapToDouble(row -> row[column]).toArray();
      double largest =
          Arrays.stream(vectors[k]).reduce(0, (x, y) -> Math.abs(y) > Math.abs(x) ? y : x);
      if (largest < 0) {
        vectors[k] = Arrays.stream(vectors[k]).map(x -> -x).toArray();
      }
    }
    return new SymmetricEigen(Arrays.stream(order).mapToDouble(i -> a[i][i]).toArray(), vectors);
  }
}
