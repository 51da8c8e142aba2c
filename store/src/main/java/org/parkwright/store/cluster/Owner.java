package org.parkwright.store.cluster;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The database user that owns the application's database: it may do everything inside and nothing
/// outside, so that a hole in a statement never reaches the machine's files or programs.
final class Owner {
  private Owner() {}

  /// Makes the user and its database of the same name where they are missing. Asked at each start,
  /// because a kill may have come between the two.
  static void ensure(String url, Passwords passwords, String user) {
    try (Connection postgres = DriverManager.getConnection(url, "postgres", passwords.superuser());
        Statement statement = postgres.createStatement()) {
      if (isMissing(postgres, "select from pg_roles where rolname = ?", user)) {
        statement.execute("create role " + user + " login password '" + passwords.user() + "'");
      }
      if (isMissing(postgres, "select from pg_database where datname = ?", user)) {
        statement.execute("create database " + user + " owner " + user);
      }
    } catch (SQLException e) {
      boolean refused = "28P01".equals(e.getSQLState());
      throw new DatabaseUnavailable(
          refused
              ? "the embedded database refuses its own password; was the file \"passwords\" in the data folder changed? Copy it back from a backup"
              : "the embedded database has started but does not answer: " + e.getMessage(),
          e);
    }
  }

  private static boolean isMissing(Connection postgres, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = postgres.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return !found.next();
      }
    }
  }
}
