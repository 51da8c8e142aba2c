package org.parkwright.kernel.geo.ellipsoid;

import java.util.Arrays;

/// Gauss-Legendre quadrature: nodes and weights on 0..1 that integrate polynomials up to degree
/// 2n − 1 exactly.
///
/// Nodes are the roots of the Legendre polynomial, found by Newton's method from Tricomi's first
/// guess (Abramowitz and Stegun 22.16.6, 25.4.29). They are right to the last bit or two.
public final class GaussLegendre {
  private final double[] nodes;
  private final double[] weights;

  private GaussLegendre(double[] nodes, double[] weights) {
    this.nodes = nodes;
    this.weights = weights;
  }

  /// The rule with `n` nodes.
  public static GaussLegendre of(int n) {
    double[] nodes = new double[n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
      double slope = 1;
      for (int round = 0; round < 8; round++) {
        double last = 1;
        double value = x;
        for (int k = 2; k <= n; k++) {
          double next = ((2 * k - 1) * x * value - (k - 1) * last) / k;
          last = value;
          value = next;
        }
        slope = n * (x * value - last) / (x * x - 1);
        x -= value / slope;
      }
      nodes[i] = (1 - x) / 2;
      weights[i] = 1 / ((1 - x) * (1 + x) * slope * slope);
    }
    // What is integrated here is nearly constant: a sum that is 1 to the last bit takes most of the
    // rounding of the weights away.
    double sum = Arrays.stream(weights).sum();
    for (int i = 0; i < n; i++) {
      weights[i] /= sum;
    }
    return new GaussLegendre(nodes, weights);
  }

  /// How many nodes it has.
  public int size() {
    return nodes.length;
  }

  /// Where a node lies, 0 to 1.
  public double node(int i) {
    return nodes[i];
  }

  /// What a node counts; all together 1.
  public double weight(int i) {
    return weights[i];
  }
}
