package org.parkwright.kernel.stats;

/// A stream of random numbers that depends on nothing but its key: stream 17 of seed 42 is the same
/// on any machine, in any thread, in any order of asking. Steele, Lea and Flood 2014, Fast
/// splittable pseudorandom number generators (SplitMix64); period 2⁶⁴, 53 random bits each.
public final class RandomStream {
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  private long state;

  private RandomStream(long state) {
    this.state = state;
  }

  /// One of the streams of a seed.
  public static RandomStream of(long seed, long stream) {
    return new RandomStream(mix(mix(seed) + mix(stream * GOLDEN + 1)));
  }

  /// A stream whose key is a number of 0..1; close numbers give unlike streams.
  public static RandomStream of(double key) {
    return new RandomStream(mix(Double.doubleToLongBits(key)));
  }

  /// The next number, at least 0 and less than 1.
  public double next() {
    state += GOLDEN;
    return (mix(state) >>> 11) * 0x1p-53;
  }

  /// The next whole number, at least 0 and less than the bound.
  ///
  /// @param bound 1 or more; small against 2⁵³, or the numbers are not quite equally likely
  public int next(int bound) {
    return (int) (next() * bound);
  }

  private static long mix(long z) {
    z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
    return z ^ z >>> 31;
  }
}
