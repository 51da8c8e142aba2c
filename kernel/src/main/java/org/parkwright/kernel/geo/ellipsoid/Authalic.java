package org.parkwright.kernel.geo.ellipsoid;

/// Areas between parallels, and the sphere that has the same ones.
///
/// # What is computed
/// Between the equator and latitude φ lie, per radian of longitude,
/// `Z(φ) = b²/2 · (sin φ / (1 − e² sin² φ) + artanh(e sin φ) / e)` square metres. The area inside a
/// closed line is the integral of Z along it, `∮ Z dλ` (Green). Where the line is straight in
/// longitude and latitude, φ runs evenly with λ, and the integral over one edge is its extent in λ
/// times the *mean* of Z over its latitudes.
///
/// # Why a Fourier series
/// The antiderivative of artanh(e sin φ) is not elementary, and a difference of antiderivatives
/// would lose all digits on short edges. As `Z(φ) = b² Σ cₖ sin((2k+1)φ)` the mean over an edge
// from
/// φ₁ to φ₂ is `b² Σ cₖ sin((2k+1)m) · sin((2k+1)d) / ((2k+1)d)` with m their middle and d half
/// their difference: exact, and stable for every length. The coefficients follow from the power
/// series `Z = b² Σ (j+1)/(2j+1) e²ʲ sin²ʲ⁺¹ φ` and fall by a factor of 600 each.
///
/// # Error
/// Six terms are kept; the seventh is 1.1e-17 of the first. What remains is rounding. To keep small
/// areas exact too, Z is taken relative to a latitude φ₀ near the area (a constant adds nothing to
// a
/// closed line), the leading term by the product form of a difference of sines.
///
/// # References
/// Snyder, *Map Projections: A Working Manual*, USGS 1395, 1987, eq. 3-11 to 3-18 (authalic
/// latitude); Karney, *Algorithms for geodesics*, J. Geodesy 87, 2013, section 6 (areas on the
/// ellipsoid).
public final class Authalic {
  private Authalic() {}

  private static final int TERMS = 6;
  private static final double E = Math.sqrt(Wgs84.E2);
  private static final double B2 = Wgs84.B * Wgs84.B;
  private static final double[] C = coefficients();

  /// Square metres per radian of longitude between equator and pole.
  public static final double HEMISPHERE = zone(Math.PI / 2);

  /// Square metres of the whole surface.
  public static final double GLOBE = 4 * Math.PI * HEMISPHERE;

  private static double[] coefficients() {
    double[] c = new double[TERMS];
    for (int j = 0; j < TERMS + 8; j++) {
      double power = (j + 1.0) / (2 * j + 1) * Math.pow(Wgs84.E2, j) / Math.pow(4, j);
      // sin^(2j+1) φ = 4^-j Σ (-1)^k binomial(2j+1, j-k) sin((2k+1)φ)
      double binomial = 1;
      for (int i = 1; i <= j; i++) {
        binomial = binomial * (j + 1 + i) / i;
      }
      for (int k = 0; k <= j && k < TERMS; k++) {
        c[k] += (k % 2 == 0 ? power : -power) * binomial;
        binomial = binomial * (j - k) / (j + k + 2);
      }
    }
    return c;
  }

  /// Square metres per radian of longitude between the equator and a latitude; negative in the
  /// south.
  ///
  /// @param latitude radians
  public static double zone(double latitude) {
    double sine = Math.sin(latitude);
    return B2 / 2 * (sine / (1 - Wgs84.E2 * sine * sine) + artanh(E * sine) / E);
  }

  private static double artanh(double x) {
    return 0.5 * (Math.log1p(x) - Math.log1p(-x));
  }

  /// The mean over an edge of the square metres per radian of longitude above a base latitude.
  ///
  /// @param from latitude where the edge begins, radians
  /// @param to latitude where it ends
  /// @param base latitude from which is counted
  public static double meanAbove(double from, double to, double base) {
    double middle = from + (to - from) / 2;
    double half = (to - from) / 2;
    double sinM = Math.sin(middle);
    double cosM = Math.cos(middle);
    double sinB = Math.sin(base);
    double cosB = Math.cos(base);
    double sinD = Math.sin(half);
    double cosD = Math.cos(half);
    // Leading term: a difference of sines as a product, and 1 - sin d / d from its series.
    double lack = Math.abs(half) < 0.02 ? shortLack(half) : 1 - sinD / half;
    double gap = middle - base;
    double sum =
        C[0] * ((1 - lack) * 2 * Math.cos(base + gap / 2) * Math.sin(gap / 2) - sinB * lack);
    double twoM = 2 * (cosM * cosM - sinM * sinM);
    double twoB = 2 * (cosB * cosB - sinB * sinB);
    double twoD = 2 * (cosD * cosD - sinD * sinD);
    double m0 = -sinM;
    double m1 = sinM;
    double b0 = -sinB;
    double b1 = sinB;
    double d0 = -sinD;
    double d1 = sinD;
    for (int k = 1; k < TERMS; k++) {
      double m2 = twoM * m1 - m0;
      m0 = m1;
      m1 = m2;
      double b2 = twoB * b1 - b0;
      b0 = b1;
      b1 = b2;
      double d2 = twoD * d1 - d0;
      d0 = d1;
      d1 = d2;
      double ratio = half == 0 ? 1 : d1 / ((2 * k + 1) * half);
      sum += C[k] * (m1 * ratio - b1);
    }
    return B2 * sum;
  }

  private static double shortLack(double d) {
    double s = d * d;
    return s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72)));
  }

  /// The latitude on the sphere of the same area below which the same share of it lies.
  ///
  /// @param latitude on the ellipsoid, radians
  public static double latitude(double latitude) {
    double q = zone(latitude) / HEMISPHERE;
    // Near a pole the arc sine loses half the digits; the cosine follows from the rest of the zone.
    return Math.abs(q) < 0.9
        ? Math.asin(q)
        : Math.copySign(Math.PI / 2 - polar(Math.PI / 2 - Math.abs(latitude)), latitude);
  }

  /// Distance from the pole on the sphere of the same area, from that on the ellipsoid.
  private static double polar(double fromPole) {
    double share = -meanAbove(Math.PI / 2 - fromPole, Math.PI / 2 - fromPole, Math.PI / 2);
    return 2 * Math.asin(Math.sqrt(Math.max(0, share / HEMISPHERE) / 2));
  }

  /// The latitude on the ellipsoid of one on the sphere of the same area.
  ///
  /// @param authalic radians
  public static double geographic(double authalic) {
    double phi = authalic;
    for (int round = 0; round < 20; round++) {
      double step = authalic - latitude(phi);
      phi = Math.clamp(phi + step, -Math.PI / 2, Math.PI / 2);
      if (Math.abs(step) < 1e-15) {
        break;
      }
    }
    return phi;
  }
}
