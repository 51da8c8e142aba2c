package org.parkwright.domain.park.match;

/// Two records as one number.
final class Pairs {
  private Pairs() {}

  static long of(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  static int first(long pair) {
    return (int) (pair >>> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }
}
