package org.parkwright.store.sql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Statements on one connection: SQL as text, values by position, rows by a reader.
///
/// Values are texts, bytes, whole numbers, doubles, truth values, instants (kept to the
// microsecond;
/// [Moment] keeps the rest), enumerations by name, lists of texts or doubles as arrays, an
/// [Optional] of these, or null.
public final class Sql {
  private static final int BATCH = 1000;

  private final Connection connection;

  public Sql(Connection connection) {
    this.connection = connection;
  }

  /// Turns the row that the cursor is on into a value.
  public interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      List<T> found = new ArrayList<>();
      try (ResultSet results = statement.executeQuery()) {
        Row row = new Row(results);
        while (results.next()) {
          found.add(reader.read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw StoreException.because(e);
    }
  }

  /// Takes the row that the cursor is on.
  public interface Taker {
    void take(Row row) throws SQLException;
  }

  /// Hands over row by row, holding few at a time.
  public void each(String sql, Taker taker, @Nullable Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.setFetchSize(BATCH);
      try (ResultSet results = statement.executeQuery()) {
        Row row = new Row(results);
        while (results.next()) {
          taker.take(row);
        }
      }
    } catch (SQLException e) {
      throw StoreException.because(e);
    }
  }

  /// Copies rows out in PostgreSQL's text form.
  ///
  /// @return how many rows
  public long copyOut(String copy, OutputStream out) {
    try {
      return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
    } catch (SQLException e) {
      throw StoreException.because(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies rows in that were written by a [CopyLines].
  ///
  /// @return how many rows
  public long copyIn(String copy, CopyLines lines) {
    return copyIn(copy, new ByteArrayInputStream(lines.bytes()));
  }

  /// Copies rows in.
  ///
  /// @return how many rows
  public long copyIn(String copy, InputStream in) {
    try {
      return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, in);
    } catch (SQLException e) {
      throw StoreException.because(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  /// A statement with `returning id`.
  public long number(String sql, @Nullable Object... values) {
    return list(sql, row -> row.large(1), values).getFirst();
  }

  public int update(String sql, @Nullable Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw StoreException.because(e);
    }
  }

  /// The same statement for many rows.
  public void batch(String sql, List<@Nullable Object[]> rows) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (@Nullable Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
        if (++waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw StoreException.because(e.getNextException() == null ? e : e.getNextException());
    }
  }

  private void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
  }

  private void bind(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(place, Types.NULL);
      case Optional<?> optional -> bind(statement, place, optional.orElse(null));
      case String text -> statement.setString(place, Storable.text("value " + place, text));
      case Enum<?> constant -> statement.setString(place, constant.name());
      case Integer number -> statement.setInt(place, number);
      case Long number -> statement.setLong(place, number);
      case Double number -> statement.setDouble(place, number);
      case Boolean truth -> statement.setBoolean(place, truth);
      case byte[] bytes -> statement.setBytes(place, bytes);
      case Instant instant ->
          statement.setObject(place, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
      case List<?> list -> statement.setArray(place, array(list));
      default ->
          throw new IllegalArgumentException(
              "cannot bind " + value.getClass() + " at " + place + ": " + value);
    }
  }

  private java.sql.Array array(List<?> list) throws SQLException {
    boolean doubles = !list.isEmpty() && list.getFirst() instanceof Double;
    for (Object element : list) {
      if (element instanceof String text) {
        Storable.text("an element", text);
      }
    }
    return connection.createArrayOf(doubles ? "float8" : "text", list.toArray());
  }
}
