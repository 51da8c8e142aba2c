package org.parkwright.kernel.composite;

import java.util.stream.IntStream;
import org.parkwright.kernel.table.Columns;

/// Which units have enough numbers to be part of the index.
///
/// @param available least share of the columns in which a unit must have a number, 0 to 1
/// @param nonZero least share of its numbers that must not be 0, 0 to 1
public record Screening(double available, double nonZero) {

  /// Everybody takes part.
  public static final Screening NONE = new Screening(0, 0);

  public Screening {
    if (!(available >= 0 && available <= 1 && nonZero >= 0 && nonZero <= 1)) {
      throw new IllegalArgumentException(
          "shares lie in 0..1; found " + available + " and " + nonZero);
    }
  }

  /// How complete one unit is.
  ///
  /// @param missing columns without a number
  /// @param zero columns with a 0
  /// @param available share of the columns with a number
  /// @param nonZero share of its numbers that are not 0; NaN without any
  public record Completeness(int missing, int zero, double available, double nonZero) {

    /// The completeness of a row.
    public static Completeness of(Columns columns, int row) {
      int missing = 0;
      int zero = 0;
      for (int c = 0; c < columns.width(); c++) {
        double x = columns.at(row, c);
        missing += !Double.isNaN(x) ? 0 : 1;
        zero += x == 0 ? 1 : 0;
      }
      int there = columns.width() - missing;
      return new Completeness(
          missing, zero, (double) there / columns.width(), 1 - (double) zero / there);
    }
  }

  /// Places of the rows that stay, in order.
  public int[] kept(Columns columns) {
    return IntStream.range(0, columns.rows())
        .filter(
            row -> {
              Completeness found = Completeness.of(columns, row);
              return found.available() >= available && !(found.nonZero() < nonZero);
            })
        .toArray();
  }
}
