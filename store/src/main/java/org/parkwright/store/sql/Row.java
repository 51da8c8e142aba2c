package org.parkwright.store.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The row that a cursor is on, by column name.
public final class Row {
  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  /// A text; for columns that are never null.
  public String text(String column) throws SQLException {
    return present(column, results.getString(column));
  }

  public Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(results.getString(column));
  }

  public <T> Optional<T> optional(String column, Function<String, T> reader) throws SQLException {
    return optionalText(column).map(reader);
  }

  public double number(String column) throws SQLException {
    return results.getDouble(column);
  }

  public boolean isNull(String column) throws SQLException {
    return results.getObject(column) == null;
  }

  public long large(String column) throws SQLException {
    return results.getLong(column);
  }

  public int whole(String column) throws SQLException {
    return results.getInt(column);
  }

  public long large(int place) throws SQLException {
    return results.getLong(place);
  }

  public boolean truth(String column) throws SQLException {
    return results.getBoolean(column);
  }

  /// An instant from its two columns, to the nanosecond.
  public Instant instant(String column) throws SQLException {
    Instant micros = present(column, results.getObject(column, OffsetDateTime.class)).toInstant();
    return micros.plusNanos(results.getInt(column + "_nanos"));
  }

  /// An instant from one column, to the microsecond.
  public Instant time(String column) throws SQLException {
    return present(column, results.getObject(column, OffsetDateTime.class)).toInstant();
  }

  public Optional<Instant> optionalTime(String column) throws SQLException {
    return Optional.ofNullable(results.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  public byte[] bytes(String column) throws SQLException {
    return present(column, results.getBytes(column));
  }

  public List<String> texts(String column) throws SQLException {
    return Arrays.asList((String[]) array(column));
  }

  public List<Double> numbers(String column) throws SQLException {
    return Arrays.asList((Double[]) array(column));
  }

  /// A map from two arrays that stand side by side.
  public Map<String, String> pairs(String keys, String values) throws SQLException {
    List<String> key = texts(keys);
    List<String> value = texts(values);
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < key.size(); i++) {
      map.put(key.get(i), value.get(i));
    }
    return map;
  }

  private Object array(String column) throws SQLException {
    Array array = present(column, results.getArray(column));
    return array.getArray();
  }

  private static <T> T present(String column, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("column " + column + " is null");
    }
    return value;
  }
}
