package org.parkwright.kernel.composite.uncertainty;

import java.util.Arrays;

/// How much of the spread of a result each factor makes.
///
/// The first-order index of a factor is the share of the variance that goes when the factor is
/// fixed, on average over where; the total index is the share that stays when all others are fixed
/// (Sobol' 1993; Saltelli and others 2010). Their difference is what the factor does together with
/// others.
///
/// From a crossed design the first-order index is estimated after Janon and others 2014 (ESAIM:
/// Probability and Statistics 18), which uses both halves of the runs and stays near 0 for a
/// factor without effect where the older product estimators go far below it; the total index after
/// Jansen 1999 (Computer Physics Communications 117). Both are ratios of means, so their standard
/// error follows from their influence function (delta method). From a full design both are exact.
///
/// @param first first-order index of each factor
/// @param firstError standard error of each, 0 where exact
/// @param total total index of each factor
/// @param totalError standard error of each, 0 where exact
/// @param variance of the result over the design
public record Sensitivity(
    double[] first, double[] firstError, double[] total, double[] totalError, double variance) {

  /// From the runs of a crossed design.
  ///
  /// @param results one for each run of the design, all finite
  public static Sensitivity of(Design.Crossed design, double[] results) {
    int n = design.size();
    if (results.length != design.runs()) {
      throw new IllegalArgumentException(
          "the design has %d runs, there are %d results".formatted(design.runs(), results.length));
    }
    double[] a = Arrays.copyOfRange(results, 0, n);
    double[] b = Arrays.copyOfRange(results, n, 2 * n);
    int factors = design.factors();
    Sensitivity made =
        new Sensitivity(
            new double[factors],
            new double[factors],
            new double[factors],
            new double[factors],
            new Ratio(a, b).spread());
    for (int f = 0; f < factors; f++) {
      double[] mixed = Arrays.copyOfRange(results, (f + 2) * n, (f + 3) * n);
      // B and the mixed runs share the factor, A and the mixed runs share all others.
      Ratio alike = new Ratio(b, mixed);
      made.first[f] = alike.covariance() / alike.spread();
      made.firstError[f] = alike.error(product(b, mixed), made.first[f], true);
      Ratio whole = new Ratio(a, b);
      double[] halves = new double[n];
      double sum = 0;
      for (int i = 0; i < n; i++) {
        double d = a[i] - mixed[i];
        halves[i] = d * d / 2;
        sum += halves[i];
      }
      made.total[f] = sum / n / whole.spread();
      made.totalError[f] = whole.error(halves, made.total[f], false);
    }
    return made;
  }

  private static double[] product(double[] x, double[] y) {
    double[] out = new double[x.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[i] * y[i];
    }
    return out;
  }

  /// From the runs of a full design: exact.
  public static Sensitivity of(Design.Full design, double[] results) {
    int[] options = design.options().stream().mapToInt(Integer::intValue).toArray();
    double mean = Arrays.stream(results).average().orElse(Double.NaN);
    double variance =
        Arrays.stream(results).map(y -> (y - mean) * (y - mean)).average().orElse(Double.NaN);
    double[] first = new double[options.length];
    double[] total = new double[options.length];
    int stride = results.length;
    for (int f = 0; f < options.length; f++) {
      stride /= options[f];
      first[f] = spreadOfMeans(results, options[f], stride, true) / variance;
      total[f] = 1 - spreadOfMeans(results, options[f], stride, false) / variance;
    }
    return new Sensitivity(
        first, new double[options.length], total, new double[options.length], variance);
  }

  /// Variance of the means over everything but a factor, or over the factor alone.
  private static double spreadOfMeans(double[] results, int options, int stride, boolean ofFactor) {
    int cells = ofFactor ? options : results.length / options;
    double[] sums = new double[cells];
    double all = 0;
    for (int run = 0; run < results.length; run++) {
      int option = run / stride % options;
      int others = run / (stride * options) * stride + run % stride;
      sums[ofFactor ? option : others] += results[run];
      all += results[run];
    }
    double perCell = (double) results.length / cells;
    double mean = all / results.length;
    double spread = 0;
    for (double sum : sums) {
      spread += (sum / perCell - mean) * (sum / perCell - mean);
    }
    return spread / cells;
  }

  /// Two columns of results as one sample of pairs: their common mean, spread and covariance.
  private static final class Ratio {
    private final double[] centres;
    private final double[] squares;
    private final double centre;
    private final double square;
    private final double product;

    Ratio(double[] x, double[] y) {
      int n = x.length;
      centres = new double[n];
      squares = new double[n];
      double c = 0;
      double q = 0;
      double p = 0;
      for (int i = 0; i < n; i++) {
        centres[i] = (x[i] + y[i]) / 2;
        squares[i] = (x[i] * x[i] + y[i] * y[i]) / 2;
        c += centres[i];
        q += squares[i];
        p += x[i] * y[i];
      }
      centre = c / n;
      square = q / n;
      product = p / n;
    }

    double spread() {
      return square - centre * centre;
    }

    double covariance() {
      return product - centre * centre;
    }

    /// Standard error of a mean divided by the spread.
    ///
    /// @param upper what the mean is taken of
    /// @param ratio the estimate
    /// @param centred whether the square of the centre is taken off the mean, as it is off the
    ///     spread
    double error(double[] upper, double ratio, boolean centred) {
      int n = upper.length;
      double mean = Arrays.stream(upper).sum() / n;
      double sum = 0;
      for (int i = 0; i < n; i++) {
        double shift = 2 * centre * (centres[i] - centre);
        double above = upper[i] - mean - (centred ? shift : 0);
        double below = squares[i] - square - shift;
        double influence = (above - ratio * below) / spread();
        sum += influence * influence;
      }
      return Math.sqrt(sum / n / (n - 1));
    }
  }
}
