package org.parkwright.domain.index.columns;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.Inputs.Input;

/// A table of variables × parks: one row per park (or per draw of one park), one `double` column
/// per variable and year, in the variable's canonical unit; NaN where the value is missing.
///
/// Yes is 1, partly 0.5, no 0, an option its place from 0. Beside a column may stand a mask of the
/// rows in which the park declared the question not applicable. An input without a column is
/// missing in every row. Value arrays are taken over, not copied: whoever passes one on must not
/// write to it any more.
public final class Columns {

  /// One column.
  ///
  /// @param values one value per row, NaN where missing or not applicable
  /// @param notApplicable 1 where declared not applicable, else 0; null when that is nowhere so
  record Column(double[] values, byte @Nullable [] notApplicable) {
    Column repeated(int times) {
      double[] many = new double[times];
      Arrays.fill(many, values[0]);
      byte[] marks = null;
      if (notApplicable != null && notApplicable[0] == 1) {
        marks = new byte[times];
        Arrays.fill(marks, (byte) 1);
      }
      return new Column(many, marks);
    }
  }

  private final int rows;
  private final Map<Input, Column> inputs;
  private final Map<Formula, Column> rosters;

  private Columns(int rows, Map<Input, Column> inputs, Map<Formula, Column> rosters) {
    this.rows = rows;
    this.inputs = inputs;
    this.rosters = rosters;
  }

  /// A table without columns.
  ///
  /// @throws IllegalArgumentException when `rows` is negative
  public static Columns ofRows(int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("expected a number of rows from 0; found " + rows);
    }
    return new Columns(rows, Map.of(), Map.of());
  }

  /// The table with this column.
  ///
  /// @throws IllegalArgumentException when the length is not the number of rows, or a value is
  ///     infinite
  public Columns with(Input input, double[] values) {
    return new Columns(rows, added(inputs, input, column(input, values, null)), rosters);
  }

  /// The table with this column, some rows of which are declared not applicable and hold NaN.
  ///
  /// @throws IllegalArgumentException when a length is not the number of rows, a value is infinite
  ///     or a row has both a value and the mark
  public Columns with(Input input, double[] values, boolean[] notApplicable) {
    return new Columns(rows, added(inputs, input, column(input, values, notApplicable)), rosters);
  }

  /// The table with the values of a formula that counts over a roster, which columns cannot hold:
  /// the share as a fraction, or the count; NaN where the roster cannot tell, or where neither it
  /// nor the reported figure is known. Without such a column the formula's `reported` answers.
  ///
  /// @param formula a roster share or roster count, as it stands in the index system
  public Columns withRoster(Formula formula, double[] values) {
    return withRoster(formula, values, null);
  }

  /// As [#withRoster(Formula, double\[\])], with a mask of the rows in which no member counts.
  public Columns withRoster(Formula formula, double[] values, boolean @Nullable [] notApplicable) {
    if (!(formula instanceof Formula.RosterShare) && !(formula instanceof Formula.RosterCount)) {
      throw new IllegalArgumentException(
          "expected a formula that counts over a roster; found " + formula);
    }
    Column column = column(formula, values, notApplicable);
    return new Columns(rows, inputs, added(rosters, formula, column));
  }

  private Column column(Object what, double[] values, boolean @Nullable [] notApplicable) {
    requireRows(what, values.length);
    for (int row = 0; row < rows; row++) {
      if (Double.isInfinite(values[row])) {
        throw new IllegalArgumentException(what + ", row " + row + ": found " + values[row]);
      }
    }
    return new Column(values, notApplicable == null ? null : mask(what, values, notApplicable));
  }

  private byte @Nullable [] mask(Object what, double[] values, boolean[] notApplicable) {
    requireRows(what, notApplicable.length);
    byte[] mask = new byte[rows];
    boolean any = false;
    for (int row = 0; row < rows; row++) {
      if (notApplicable[row]) {
        if (!Double.isNaN(values[row])) {
          throw new IllegalArgumentException(
              what + ", row " + row + ": declared not applicable, but has " + values[row]);
        }
        mask[row] = 1;
        any = true;
      }
    }
    return any ? mask : null;
  }

  private void requireRows(Object what, int length) {
    if (length != rows) {
      throw new IllegalArgumentException(
          what + ": expected a column of " + rows + " rows; found " + length);
    }
  }

  private static <K> Map<K, Column> added(Map<K, Column> columns, K key, Column column) {
    Map<K, Column> more = new LinkedHashMap<>(columns);
    more.put(key, column);
    return more;
  }

  /// The only row so many times.
  Columns repeated(int times) {
    if (rows != 1) {
      throw new IllegalArgumentException("expected one row to repeat; found " + rows);
    }
    Map<Input, Column> manyInputs = new LinkedHashMap<>();
    inputs.forEach((input, column) -> manyInputs.put(input, column.repeated(times)));
    Map<Formula, Column> manyRosters = new LinkedHashMap<>();
    rosters.forEach((roster, column) -> manyRosters.put(roster, column.repeated(times)));
    return new Columns(times, manyInputs, manyRosters);
  }

  /// Number of rows.
  public int rows() {
    return rows;
  }

  Optional<Column> find(Input input) {
    return Optional.ofNullable(inputs.get(input));
  }

  Optional<Column> find(Formula roster) {
    return Optional.ofNullable(rosters.get(roster));
  }

  @Override
  public String toString() {
    return "%,d rows of %d columns".formatted(rows, inputs.size() + rosters.size());
  }
}
