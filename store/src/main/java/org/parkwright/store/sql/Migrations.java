package org.parkwright.store.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.parkwright.store.cluster.DatabaseUnavailable;

/// Brings the tables to the layout that this program knows, and refuses a database that a newer
/// program has already taken further.
///
/// Flyway does the work, but only when there is some: asking the database for its layout takes a
/// millisecond, setting up Flyway half a second of every start.
public final class Migrations {
  /// The number of the last file in `migrations/`; a test compares the two.
  public static final int NEWEST = 4;

  /// The first layout with a history, and with backups.
  public static final int FIRST_WITH_HISTORY = 2;

  /// The first layout with claims, firms and imports of whole files.
  public static final int FIRST_WITH_ATLAS = 3;

  private static final String PLACE = "classpath:migrations";

  private Migrations() {}

  /// Migrates as far as needed.
  ///
  /// @param where for messages, as in `the data folder /srv/parkwright`
  /// @throws DatabaseUnavailable when the layout is newer than known, or a migration fails
  public static void run(DataSource source, String where) {
    run(source, where, NEWEST);
  }

  /// Migrates as far as a layout.
  ///
  /// @throws DatabaseUnavailable when the layout is newer than this one, or a migration fails
  public static void run(DataSource source, String where, int target) {
    int layout = layout(source, where);
    refuseNewer(layout, where);
    if (layout > target) {
      throw new DatabaseUnavailable(
          "%s has the table layout %d already and %d is needed; name a folder or database without tables"
              .formatted(where, layout, target));
    }
    if (layout < target) {
      migrate(source, where, target);
    }
  }

  /// Leaves the tables alone.
  ///
  /// @throws DatabaseUnavailable when they are not in the layout that this program knows
  public static void check(DataSource source, String where) {
    int layout = layout(source, where);
    refuseNewer(layout, where);
    if (layout < NEWEST) {
      throw new DatabaseUnavailable(
          layout == 0
              ? where + " holds no tables of Parkwright"
              : "%s was written by an older Parkwright (table layout %d; this program uses %d); start it once with: parkwright serve"
                  .formatted(where, layout, NEWEST));
    }
  }

  private static void refuseNewer(int layout, String where) {
    if (layout > NEWEST) {
      throw new DatabaseUnavailable(
          "%s was written by a newer Parkwright (table layout %d; this program knows up to %d); use that version"
              .formatted(where, layout, NEWEST));
    }
  }

  private static void migrate(DataSource source, String where, int target) {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(source)
          .locations(PLACE)
          .failOnMissingLocations(true)
          .loggers("slf4j")
          .target(Integer.toString(target))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new DatabaseUnavailable(
          "the tables in " + where + " cannot be brought to this version: " + e.getMessage(), e);
    }
  }

  /// The layout that the database is in; 0 when it is empty or a migration has failed.
  private static int layout(DataSource source, String where) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet there =
          statement.executeQuery("select to_regclass('flyway_schema_history')")) {
        there.next();
        if (there.getString(1) == null) {
          return 0;
        }
      }
      try (ResultSet newest =
          statement.executeQuery(
              """
              select case when bool_and(success) then max(version::int) else 0 end
              from flyway_schema_history where version is not null
              """)) {
        newest.next();
        return newest.getInt(1);
      }
    } catch (SQLException e) {
      throw new DatabaseUnavailable(
          "the tables in " + where + " cannot be read: " + e.getMessage(), e);
    }
  }
}
