package org.parkwright.kernel.stats;

/// Points that fill a cube of many dimensions evenly: each new point falls where the others left
/// room. The mean of a smooth function over n of them is wrong by about (ln n)^d / n, where random
/// points leave 1/√n.
///
/// Sobol' 1967 with the primitive polynomials and initial direction numbers of Joe and Kuo 2008,
/// Constructing Sobol sequences with better two-dimensional projections, SIAM Journal on Scientific
/// Computing 30, first 21 dimensions (recalled; that each polynomial is primitive and each number
/// odd and small enough, which makes the sequence a Sobol' sequence, is tested). A seed turns every
/// dimension by a digital shift (exclusive or), which keeps the even filling.
public final class SobolSequence {
  /// How many dimensions it can have.
  public static final int DIMENSIONS = 21;

  private static final int BITS = 52;

  /// Degree, middle coefficients as bits, then the initial numbers.
  static final int[][] START = {
    {1, 0, 1},
    {2, 1, 1, 3},
    {3, 1, 1, 3, 1},
    {3, 2, 1, 1, 1},
    {4, 1, 1, 1, 3, 3},
    {4, 4, 1, 3, 5, 13},
    {5, 2, 1, 1, 5, 5, 17},
    {5, 4, 1, 1, 5, 5, 5},
    {5, 7, 1, 1, 7, 11, 19},
    {5, 11, 1, 1, 5, 1, 1},
    {5, 13, 1, 1, 1, 3, 11},
    {5, 14, 1, 3, 5, 5, 31},
    {6, 1, 1, 3, 3, 9, 7, 49},
    {6, 13, 1, 1, 1, 15, 21, 21},
    {6, 16, 1, 3, 1, 13, 27, 49},
    {6, 19, 1, 1, 1, 15, 7, 5},
    {6, 22, 1, 3, 1, 15, 13, 25},
    {6, 25, 1, 1, 5, 5, 19, 61},
    {7, 1, 1, 3, 7, 11, 23, 15, 103},
    {7, 4, 1, 3, 7, 13, 13, 15, 69},
  };

  private final long[][] directions;
  private final long[] shift;

  /// A sequence.
  ///
  /// @param dimensions 1 to [#DIMENSIONS]
  /// @param seed 0 for the plain sequence, which begins with the corner of the cube
  public SobolSequence(int dimensions, long seed) {
    if (dimensions < 1 || dimensions > DIMENSIONS) {
      throw new IllegalArgumentException(
          "a Sobol' sequence has 1 to %d dimensions here; found %d"
              .formatted(DIMENSIONS, dimensions));
    }
    directions = new long[dimensions][];
    shift = new long[dimensions];
    for (int d = 0; d < dimensions; d++) {
      directions[d] = d == 0 ? first() : directions(START[d - 1]);
      shift[d] =
          seed == 0 ? 0 : (long) (RandomStream.of(seed, d).next() * 0x1p52) & (1L << BITS) - 1;
    }
  }

  private static long[] first() {
    long[] v = new long[BITS];
    for (int i = 0; i < BITS; i++) {
      v[i] = 1L << BITS - 1 - i;
    }
    return v;
  }

  private static long[] directions(int[] start) {
    int degree = start[0];
    long[] v = new long[BITS];
    for (int i = 0; i < BITS; i++) {
      if (i < degree) {
        v[i] = (long) start[2 + i] << BITS - 1 - i;
        continue;
      }
      v[i] = v[i - degree] ^ v[i - degree] >>> degree;
      for (int k = 1; k < degree; k++) {
        if ((start[1] >> degree - 1 - k & 1) == 1) {
          v[i] ^= v[i - k];
        }
      }
    }
    return v;
  }

  /// One coordinate of one point.
  ///
  /// @param point 0 or more
  /// @return at least 0 and less than 1
  public double at(long point, int dimension) {
    long gray = point ^ point >>> 1;
    long x = shift[dimension];
    for (int bit = 0; gray != 0; bit++, gray >>>= 1) {
      if ((gray & 1) == 1) {
        x ^= directions[dimension][bit];
      }
    }
    return x * 0x1p-52;
  }
}
