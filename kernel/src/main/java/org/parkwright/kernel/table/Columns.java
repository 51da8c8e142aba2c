package org.parkwright.kernel.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Numbers of many units (parks, firms, countries) on many questions, column by column.
///
/// A missing number is NaN; why it is missing is kept by whoever made the table. The arrays are
/// shared, not copied, because a table may hold millions of rows: nobody writes into them.
public final class Columns {
  private final List<String> units;
  private final List<String> codes;
  private final double[][] values;
  private final Map<String, Integer> places = new HashMap<>();

  private Columns(List<String> units, List<String> codes, double[][] values) {
    this.units = List.copyOf(units);
    this.codes = List.copyOf(codes);
    this.values = values;
    for (int c = 0; c < codes.size(); c++) {
      Integer before = places.put(codes.get(c), c);
      if (before != null) {
        throw new IllegalArgumentException(
            "column \"%s\" stands twice, as number %d and %d"
                .formatted(codes.get(c), before + 1, c + 1));
      }
    }
  }

  /// A table.
  ///
  /// @param units codes of the rows, each once
  /// @param codes codes of the columns, each once
  /// @param values by column, then row; finite or NaN
  /// @throws IllegalArgumentException naming the code that stands twice, the column that is too
  ///     short or long, or the number that is infinite
  public static Columns of(List<String> units, List<String> codes, double[][] values) {
    if (values.length != codes.size()) {
      throw new IllegalArgumentException(
          "%d columns are named, %d given".formatted(codes.size(), values.length));
    }
    if (new HashSet<>(units).size() < units.size()) {
      throw new IllegalArgumentException("unit \"" + twice(units) + "\" stands twice");
    }
    for (int c = 0; c < values.length; c++) {
      if (values[c].length != units.size()) {
        throw new IllegalArgumentException(
            "column \"%s\" has %d numbers for %d units"
                .formatted(codes.get(c), values[c].length, units.size()));
      }
      for (int u = 0; u < units.size(); u++) {
        if (Double.isInfinite(values[c][u])) {
          throw new IllegalArgumentException(
              "column \"%s\" of unit \"%s\" is %s; expected a finite number or nothing"
                  .formatted(codes.get(c), units.get(u), values[c][u]));
        }
      }
    }
    return new Columns(units, codes, values);
  }

  private static String twice(List<String> units) {
    HashSet<String> seen = new HashSet<>();
    return units.stream().filter(unit -> !seen.add(unit)).findFirst().orElseThrow();
  }

  /// Codes of the rows.
  public List<String> units() {
    return units;
  }

  /// Codes of the columns.
  public List<String> codes() {
    return codes;
  }

  /// How many rows it has.
  public int rows() {
    return units.size();
  }

  /// How many columns it has.
  public int width() {
    return codes.size();
  }

  /// Whether there is such a column.
  public boolean has(String code) {
    return places.containsKey(code);
  }

  /// The numbers of a column, by row; not to be written to.
  public double[] column(int column) {
    return values[column];
  }

  /// The numbers of a column, by row; not to be written to.
  ///
  /// @throws IllegalArgumentException when there is no such column, naming it
  public double[] column(String code) {
    Integer place = places.get(code);
    if (place == null) {
      throw new IllegalArgumentException("there is no column \"" + code + "\" among " + codes);
    }
    return values[place];
  }

  /// The number of one unit in one column; NaN where it is missing.
  public double at(int row, int column) {
    return values[column][row];
  }

  /// The same units with other numbers, column by column.
  ///
  /// @param change makes a new column of the old one, which it leaves as it is
  public Columns map(UnaryOperator<double[]> change) {
    return new Columns(units, codes, Arrays.stream(values).map(change).toArray(double[][]::new));
  }

  /// The same units with other columns.
  public Columns with(List<String> codes, double[][] values) {
    return of(units, codes, values);
  }

  /// The same units with further columns behind these.
  public Columns and(List<String> more, double[][] values) {
    List<String> all = new ArrayList<>(codes);
    all.addAll(more);
    double[][] joined = Arrays.copyOf(this.values, all.size());
    System.arraycopy(values, 0, joined, codes.size(), values.length);
    return of(units, all, joined);
  }

  /// Some of the columns, in the order asked for.
  public Columns only(List<String> wanted) {
    return new Columns(units, wanted, wanted.stream().map(this::column).toArray(double[][]::new));
  }

  /// Some of the rows, in the order asked for.
  ///
  /// @param rows their places, from 0
  public Columns rows(int[] rows) {
    List<String> kept = Arrays.stream(rows).mapToObj(units::get).toList();
    return map(column -> Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
        .renamed(kept);
  }

  private Columns renamed(List<String> kept) {
    return new Columns(kept, codes, values);
  }

  @Override
  public String toString() {
    return rows() + " units × " + width() + " columns";
  }
}
