package org.parkwright.domain.park.atlas.columns;

import java.util.Arrays;

/// Sets of rows, one bit each.
final class Bits {
  private Bits() {}

  static long[] none(int size) {
    return new long[(size + 63) >>> 6];
  }

  static long[] all(int size) {
    long[] bits = none(size);
    Arrays.fill(bits, -1L);
    if ((size & 63) != 0) {
      bits[bits.length - 1] = -1L >>> (64 - (size & 63));
    }
    return bits;
  }

  static void set(long[] bits, int row) {
    bits[row >>> 6] |= 1L << row;
  }

  static boolean has(long[] bits, int row) {
    return (bits[row >>> 6] & 1L << row) != 0;
  }

  static int count(long[] bits) {
    int count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /// How many rows are in both.
  static int count(long[] one, long[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += Long.bitCount(one[i] & other[i]);
    }
    return count;
  }

  /// Adds all rows from one to before another.
  static void fill(long[] bits, int from, int to) {
    for (int row = from; row < to; ) {
      if ((row & 63) == 0 && to - row >= 64) {
        bits[row >>> 6] = -1L;
        row += 64;
      } else {
        set(bits, row++);
      }
    }
  }

  /// How many rows are there from one to before another.
  static int count(long[] bits, int from, int to) {
    if (from >= to) {
      return 0;
    }
    int first = from >>> 6;
    int last = to - 1 >>> 6;
    long head = -1L << from;
    long tail = -1L >>> (63 - (to - 1 & 63));
    if (first == last) {
      return Long.bitCount(bits[first] & head & tail);
    }
    int count = Long.bitCount(bits[first] & head) + Long.bitCount(bits[last] & tail);
    for (int i = first + 1; i < last; i++) {
      count += Long.bitCount(bits[i]);
    }
    return count;
  }

  /// Rows that are in both.
  static long[] both(long[] one, long[] other) {
    long[] both = new long[one.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = one[i] & other[i];
    }
    return both;
  }

  /// Adds rows to a set.
  static void add(long[] to, long[] more) {
    for (int i = 0; i < to.length; i++) {
      to[i] |= more[i];
    }
  }

  /// Rows of one that are not in the other.
  static long[] less(long[] one, long[] other) {
    long[] less = new long[one.length];
    for (int i = 0; i < less.length; i++) {
      less[i] = one[i] & ~other[i];
    }
    return less;
  }

  /// What is done with a row.
  interface Visit {
    void row(int row);
  }

  static void each(long[] bits, Visit visit) {
    for (int i = 0; i < bits.length; i++) {
      for (long word = bits[i]; word != 0; word &= word - 1) {
        visit.row((i << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }
}
