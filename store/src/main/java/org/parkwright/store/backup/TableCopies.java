package org.parkwright.store.backup;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.parkwright.store.history.CoveredTable;
import org.parkwright.store.history.RecordedTable;
import org.parkwright.store.history.Unrecorded;
import org.parkwright.store.sql.Migrations;
import org.parkwright.store.sql.Sql;

/// Whole tables, out and in, in PostgreSQL's text form: the same for every version and machine.
public final class TableCopies {
  private final Sql sql;

  public TableCopies(Sql sql) {
    this.sql = sql;
  }

  /// A table of a backup before it is copied.
  ///
  /// @param sequence last number given to a row; 0 where there is none
  record Source(String name, List<String> columns, long sequence) {}

  /// What a backup takes along, each table after those that it refers to.
  static List<String> kept(int layout) {
    List<String> names =
        new ArrayList<>(RecordedTable.of(layout).stream().map(RecordedTable::name).toList());
    if (layout >= Migrations.FIRST_WITH_ATLAS) {
      CoveredTable.ALL.stream()
          .filter(CoveredTable::onlyImports)
          .map(CoveredTable::name)
          .forEach(names::add);
    }
    Unrecorded.ALL.stream().filter(Unrecorded::kept).map(Unrecorded::name).forEach(names::add);
    return names;
  }

  /// One way of writing times and numbers, whatever the session had.
  void settle() {
    sql.list(
        """
        select set_config('timezone', 'UTC', true) as set, set_config('datestyle', 'ISO, YMD', true),
          set_config('extra_float_digits', '1', true), set_config('bytea_output', 'hex', true)
        """,
        row -> row.text("set"));
  }

  List<Source> sources() {
    return kept(Migrations.NEWEST).stream()
        .map(name -> new Source(name, columns(name), sequence(name)))
        .toList();
  }

  long out(Source table, OutputStream out) {
    return sql.copyOut(
        "copy (select %s from %s order by 1) to stdout"
            .formatted(String.join(", ", table.columns()), table.name()),
        out);
  }

  /// Loads one table; the history is not told, for the backup brings its own.
  ///
  /// @throws BackupRefused when the table has other columns
  void in(Manifest.Table table, InputStream in) {
    List<String> columns = columns(table.name());
    if (!new HashSet<>(columns).equals(new HashSet<>(table.columns()))) {
      throw new BackupRefused(
          "the backup's table %s has the columns %s and this layout has %s"
              .formatted(table.name(), table.columns(), columns));
    }
    long rows =
        sql.copyIn(
            "copy %s (%s) from stdin".formatted(table.name(), String.join(", ", table.columns())),
            in);
    if (rows != table.rows()) {
      throw new BackupRefused(
          "the backup says %d rows of %s and holds %d".formatted(table.rows(), table.name(), rows));
    }
    if (table.sequence() > 0) {
      sql.list(
          "select setval(pg_get_serial_sequence(?, 'id'), ?)::text as set",
          row -> row.text("set"),
          table.name(),
          table.sequence());
    }
  }

  /// Lets rows in without entries, until the transaction ends.
  void restoring() {
    sql.list(
        "select set_config('parkwright.restoring', 'yes', true) as set", row -> row.text("set"));
  }

  /// A table that has rows; empty when nothing is stored.
  Optional<String> inUse() {
    List<String> names = new ArrayList<>(kept(Migrations.NEWEST));
    Unrecorded.ALL.stream()
        .map(Unrecorded::name)
        .filter(name -> !names.contains(name) && !name.startsWith("flyway"))
        .forEach(names::add);
    return names.stream()
        .filter(this::isThere)
        .filter(
            name ->
                !sql.list("select 1 as one from " + name + " limit 1", row -> row.large(1))
                    .isEmpty())
        .findFirst();
  }

  /// Of an earlier layout, tables of later ones are not there.
  private boolean isThere(String table) {
    return sql.list("select to_regclass(?) is not null as there", row -> row.truth("there"), table)
        .getFirst();
  }

  private List<String> columns(String table) {
    return sql.list(
        """
        select attname from pg_attribute
        where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum
        """,
        row -> row.text("attname"),
        table);
  }

  private long sequence(String table) {
    return sql.first(
            """
            select coalesce(
              pg_sequence_last_value(pg_get_serial_sequence(?, attname)::regclass), 0) as last
            from pg_attribute
            where attrelid = ?::regclass and attidentity <> '' and not attisdropped
            """,
            row -> row.large("last"),
            table,
            table)
        .orElse(0L);
  }
}
