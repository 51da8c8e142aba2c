package org.parkwright.kernel.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Choices between runs of small codes (0 to 7), row by row, by masks instead of branches.
public final class Selection {
  /// Takes the first code.
  public static final int YES = 0x07;

  /// Takes the second code.
  public static final int NO = 0x70;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOWEST = 0x0101_0101_0101_0101L;

  private Selection() {}

  /// Keeps the code where the truth is [#YES], takes the other where it is [#NO], and 0 where it
  /// is open (0). The result goes to `codes`.
  public static void choose(byte[] truth, byte[] codes, byte[] other, int rows) {
    for (int i = 0; i < rows; i++) {
      codes[i] = (byte) (truth[i] & codes[i] | truth[i] >> 4 & other[i]);
    }
  }

  /// As [#choose], with the same other code in all rows.
  public static void choose(byte[] truth, byte[] codes, int other, int rows) {
    for (int i = 0; i < rows; i++) {
      codes[i] = (byte) (truth[i] & codes[i] | truth[i] >> 4 & other);
    }
  }

  /// Joins two truths: no if either is no, yes if both are yes, else open. The result goes to
  /// `truth`.
  public static void both(byte[] truth, byte[] other, int rows) {
    for (int i = 0; i < rows; i++) {
      truth[i] = (byte) (truth[i] & other[i] & YES | (truth[i] | other[i]) & NO);
    }
  }

  /// Puts a code over others where a mask of 0 and 1 says so and the code there is 0.
  public static void mark(byte[] mask, int at, int code, byte[] codes, int rows) {
    for (int i = 0; i < rows; i++) {
      codes[i] = (byte) (codes[i] | -mask[at + i] & code);
    }
  }

  /// Marks, with 0 and 1, what is marked in either.
  public static void either(byte[] one, int o, byte[] two, int t, byte[] out, int rows) {
    for (int i = 0; i < rows; i++) {
      out[i] = (byte) (one[o + i] | two[t + i]);
    }
  }

  /// Takes away the marks that another mask has.
  public static void without(byte[] marks, byte[] other, int rows) {
    for (int i = 0; i < rows; i++) {
      marks[i] = (byte) (marks[i] & ~other[i]);
    }
  }

  /// Combines two codes through a table of 64 entries: `table[8 · code + other]`. The result goes
  /// to `codes`.
  public static void combine(byte[] codes, byte[] other, byte[] table, int rows) {
    for (int i = 0; i < rows; i++) {
      codes[i] = table[(codes[i] << 3 | other[i]) & 63];
    }
  }

  /// Adds to `counts[code]` how often each code from 0 to 4 occurs; eight codes at a time, by their
  /// bits.
  public static void count(byte[] codes, long[] counts, int rows) {
    long ones = 0;
    long twos = 0;
    long threes = 0;
    long fours = 0;
    int row = 0;
    for (; row + 8 <= rows; row += 8) {
      long eight = (long) EIGHT.get(codes, row);
      long low = eight & LOWEST;
      long middle = eight >>> 1 & LOWEST;
      ones += Long.bitCount(low & ~middle);
      twos += Long.bitCount(middle & ~low);
      threes += Long.bitCount(low & middle);
      fours += Long.bitCount(eight & LOWEST << 2);
    }
    counts[0] += row - ones - twos - threes - fours;
    counts[1] += ones;
    counts[2] += twos;
    counts[3] += threes;
    counts[4] += fours;
    for (; row < rows; row++) {
      counts[codes[row]]++;
    }
  }
}
