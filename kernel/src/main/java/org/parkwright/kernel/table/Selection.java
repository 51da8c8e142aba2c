package org.parkwright.kernel.table;

/// Choices between runs of small codes (0 to 7), row by row, by masks instead of branches.
public final class Selection {
  /// Takes the first code.
  public static final int YES = 0x07;

  /// Takes the second code.
  public static final int NO = 0x70;

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

  /// Combines two codes through a table of 64 entries: `table[8 · code + other]`. The result goes
  /// to `codes`.
  public static void combine(byte[] codes, byte[] other, byte[] table, int rows) {
    for (int i = 0; i < rows; i++) {
      codes[i] = table[(codes[i] << 3 | other[i]) & 63];
    }
  }

  /// Adds to `counts[code]` how often each code occurs.
  public static void count(byte[] codes, long[] counts, int rows) {
    for (int i = 0; i < rows; i++) {
      counts[codes[i]]++;
    }
  }
}
