package org.parkwright.bench;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.parkwright.domain.index.Inputs.Input;

/// The same synthetic parks as a table in DuckDB, held in memory: one DOUBLE column per input, NULL
/// where missing, and a BOOLEAN column beside it where some parks declared it not applicable.
final class ParksTable implements AutoCloseable {
  private final DuckDBConnection connection;

  private ParksTable(DuckDBConnection connection) {
    this.connection = connection;
  }

  static ParksTable of(SyntheticParks parks) throws SQLException {
    ParksTable table =
        new ParksTable((DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:"));
    table.run("SET autoinstall_known_extensions = false");
    table.run("SET autoload_known_extensions = false");
    table.run("CREATE TABLE parks (row_number INTEGER, " + declared(parks) + ")");
    table.fill(parks);
    return table;
  }

  static String column(Input input) {
    String code = input.variable().replace('.', '_');
    return input.yearsBack() == 0 ? code : code + "_back" + input.yearsBack();
  }

  static String mask(Input input) {
    return "not_" + column(input);
  }

  private static String declared(SyntheticParks parks) {
    return parks.drawn().entrySet().stream()
        .map(
            entry ->
                column(entry.getKey())
                    + " DOUBLE"
                    + (entry.getValue().notApplicable() == null
                        ? ""
                        : ", " + mask(entry.getKey()) + " BOOLEAN"))
        .collect(Collectors.joining(", "));
  }

  private void fill(SyntheticParks parks) throws SQLException {
    List<SyntheticParks.Drawn> columns = new ArrayList<>(parks.drawn().values());
    try (DuckDBAppender appender = connection.createAppender("parks")) {
      for (int row = 0; row < parks.rows(); row++) {
        appender.beginRow().append(row);
        for (SyntheticParks.Drawn column : columns) {
          double value = column.values()[row];
          if (Double.isNaN(value)) {
            appender.appendNull();
          } else {
            appender.append(value);
          }
          boolean[] not = column.notApplicable();
          if (not != null) {
            appender.append(not[row]);
          }
        }
        appender.endRow();
      }
    }
  }

  void threads(int threads) throws SQLException {
    run("SET threads = " + threads);
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// DuckDB's version.
  String version() throws SQLException {
    return connection.getMetaData().getDatabaseProductVersion();
  }

  /// The first row, as whole numbers.
  long[] numbers(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      long[] numbers = new long[result.getMetaData().getColumnCount()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = result.getLong(i + 1);
      }
      return numbers;
    }
  }

  /// All rows of small numbers, `[column][row]`.
  byte[][] codes(String sql, int columns, int rows) throws SQLException {
    byte[][] codes = new byte[columns][rows];
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      for (int row = 0; result.next(); row++) {
        for (int column = 0; column < columns; column++) {
          codes[column][row] = result.getByte(column + 1);
        }
      }
    }
    return codes;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
