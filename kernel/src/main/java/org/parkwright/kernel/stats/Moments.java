package org.parkwright.kernel.stats;

/// Mean, spread and form of a column; missing numbers (NaN) are left out.
///
/// Skewness and excess kurtosis are the sample-adjusted `G1` and `G2` (Joanes and Gill 1998, The
/// Statistician 47, 183-189; type 2 in many programs). Sums are taken about the mean in a second
/// pass, so that a large common part of the numbers costs no digits.
///
/// @param count how many numbers are there
/// @param mean NaN when there is none
/// @param deviation sample standard deviation (n - 1); NaN below two numbers
/// @param skewness `G1`; NaN below three numbers or when all are equal
/// @param kurtosis `G2`, 0 for a normal distribution; NaN below four numbers or when all are equal
public record Moments(int count, double mean, double deviation, double skewness, double kurtosis) {

  /// The moments of a column.
  public static Moments of(double[] column) {
    int n = 0;
    double sum = 0;
    for (double x : column) {
      if (!Double.isNaN(x)) {
        n++;
        sum += x;
      }
    }
    double mean = sum / n;
    double rest = 0;
    double two = 0;
    double three = 0;
    double four = 0;
    for (double x : column) {
      if (!Double.isNaN(x)) {
        double d = x - mean;
        double square = d * d;
        rest += d;
        two += square;
        three += square * d;
        four += square * square;
      }
    }
    mean += rest / n;
    double variance = two / n;
    return new Moments(
        n,
        mean,
        n < 2 ? Double.NaN : Math.sqrt(two / (n - 1)),
        n < 3 || two == 0
            ? Double.NaN
            : three / n / Math.pow(variance, 1.5) * Math.sqrt((double) n * (n - 1)) / (n - 2),
        n < 4 || two == 0
            ? Double.NaN
            : ((n + 1) * (four / n / (variance * variance) - 3) + 6)
                * (n - 1)
                / ((n - 2.0) * (n - 3)));
  }
}
