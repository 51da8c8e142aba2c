package org.parkwright.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours keep what their description promises, by the formulas of WCAG 2.2 (relative
/// luminance, contrast) and by simulated colour blindness (Viénot, Brettel and Mollon, "Digital
/// video colourmaps for checking the legibility of displays by dichromats", 1999; its matrices for
/// linear RGB).
class HueTest {
  private static final double[][] EVERYBODY = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  private static final double[][] PROTANOPE = {
    {0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}
  };
  private static final double[][] DEUTERANOPE = {
    {0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}
  };

  @ParameterizedTest
  @EnumSource
  void every_hue_is_legible_on_white(Hue hue) {
    assertThat(1.05 / (luminance(linear(hue)) + 0.05)).as(hue.colour()).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource
  void hues_stay_apart_for_every_eye(Hue hue) {
    for (Hue other : Hue.values()) {
      if (hue != other) {
        for (double[][] eye : new double[][][] {EVERYBODY, PROTANOPE, DEUTERANOPE}) {
          assertThat(distance(lab(seen(hue, eye)), lab(seen(other, eye))))
              .as("%s beside %s", hue, other)
              .isGreaterThan(10);
        }
      }
    }
  }

  private static double[] linear(Hue hue) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hue.colour().substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return rgb;
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double[] seen(Hue hue, double[][] eye) {
    return times(eye, linear(hue));
  }

  private static double[] times(double[][] matrix, double[] v) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      product[i] = Math.max(0, matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2]);
    }
    return product;
  }

  /// CIE L*a*b* under D65.
  private static double[] lab(double[] rgb) {
    double[][] toXyz = {
      {0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}
    };
    double[] xyz = times(toXyz, rgb);
    double x = root(xyz[0] / 0.9505);
    double y = root(xyz[1]);
    double z = root(xyz[2] / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        (a[0] - b[0]) * (a[0] - b[0])
            + (a[1] - b[1]) * (a[1] - b[1])
            + (a[2] - b[2]) * (a[2] - b[2]));
  }
}
