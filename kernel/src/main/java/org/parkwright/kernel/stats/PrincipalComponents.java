package org.parkwright.kernel.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The directions in which columns, each brought to mean 0 and deviation 1, spread most.
///
/// @param deviations spread along each direction, greatest first
/// @param shares each direction's share of the whole variance
/// @param loadings for each direction the weight of each column; of the two signs the one with the
///     largest weight positive
public record PrincipalComponents(double[] deviations, double[] shares, double[][] loadings) {

  /// Components of the correlations between the columns, over the rows in which none is missing.
  ///
  /// @throws IllegalArgumentException naming, by its place, the first column that does not vary
  public static PrincipalComponents of(double[][] columns) {
    int[] rows =
        IntStream.range(0, columns[0].length)
            .filter(row -> Arrays.stream(columns).noneMatch(c -> Double.isNaN(c[row])))
            .toArray();
    double[][] complete =
        Arrays.stream(columns)
            .map(c -> Arrays.stream(rows).mapToDouble(row -> c[row]).toArray())
            .toArray(double[][]::new);
    int k = columns.length;
    double[][] correlations = new double[k][k];
    for (int i = 0; i < k; i++) {
      if (!(Moments.of(complete[i]).deviation() > 0)) {
        throw new IllegalArgumentException(
            "column %d does not vary over the %d complete rows".formatted(i + 1, rows.length));
      }
      correlations[i][i] = 1;
      for (int j = 0; j < i; j++) {
        correlations[i][j] = correlations[j][i] = Correlation.PEARSON.of(complete[i], complete[j]);
      }
    }
    SymmetricEigen eigen = SymmetricEigen.of(correlations);
    double[] variances = Arrays.stream(eigen.values()).map(v -> Math.max(0, v)).toArray();
    double whole = Arrays.stream(variances).sum();
    return new PrincipalComponents(
        Arrays.stream(variances).map(Math::sqrt).toArray(),
        Arrays.stream(variances).map(v -> v / whole).toArray(),
        eigen.vectors());
  }
}
