package org.parkwright.domain.index.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parkwright.kernel.table.Selection;

/// The values of one term in the rows of one block: either seen in place in a column, or written
/// into its own arrays. A row that does not apply holds NaN and has a 1 in the mask.
final class Run {
  /// Rows of a block. The arrays that an indicator touches then stay in the first-level cache, and
  /// all columns of a block of a usual system in the second.
  static final int ROWS = 1024;

  private static final double[] NOTHING = nothing();

  /// Space for results.
  final double[] own = new double[ROWS];

  final byte[] ownMask = new byte[ROWS];

  double[] values = own;
  int at;
  byte @Nullable [] mask;
  int maskAt;

  private static double[] nothing() {
    double[] missing = new double[ROWS];
    Arrays.fill(missing, Double.NaN);
    return missing;
  }

  void see(Columns.Column column, int row) {
    values = column.values();
    at = row;
    mask = column.notApplicable();
    maskAt = row;
  }

  void see(Run other) {
    values = other.values;
    at = other.at;
    mask = other.mask;
    maskAt = other.maskAt;
  }

  void seeNothing() {
    values = NOTHING;
    at = 0;
    mask = null;
  }

  /// Declares that the result stands in the own array and applies everywhere.
  void seeOwn() {
    values = own;
    at = 0;
    mask = null;
  }

  /// Declares that the result stands in the own array, with the given run's mask.
  void wrote(Run from, int rows) {
    values = own;
    at = 0;
    keepMask(from, rows);
  }

  /// Declares that the result stands in the own array; it applies where both applied.
  void wrote(Run left, Run right, int rows) {
    values = own;
    at = 0;
    byte[] one = left.mask;
    byte[] two = right.mask;
    if (one == null || two == null) {
      keepMask(one == null ? right : left, rows);
      return;
    }
    Selection.either(one, left.maskAt, two, right.maskAt, ownMask, rows);
    mask = ownMask;
    maskAt = 0;
  }

  /// Other runs' arrays are used again soon, so a mask must be copied.
  private void keepMask(Run from, int rows) {
    byte[] theirs = from.mask;
    if (theirs != null) {
      System.arraycopy(theirs, from.maskAt, ownMask, 0, rows);
    }
    mask = theirs == null ? null : ownMask;
    maskAt = 0;
  }

  /// Declares that the marked rows do not apply either.
  void notApplicable(byte[] marks, int rows) {
    byte[] before = mask;
    if (before == null) {
      System.arraycopy(marks, 0, ownMask, 0, rows);
    } else {
      Selection.either(before, maskAt, marks, 0, ownMask, rows);
    }
    mask = ownMask;
    maskAt = 0;
  }

  /// Declares that the marked rows are missing, whether they applied or not.
  void missing(byte[] marks, int rows) {
    byte[] before = mask;
    if (before != null) {
      Selection.without(before, marks, rows);
    }
  }
}
