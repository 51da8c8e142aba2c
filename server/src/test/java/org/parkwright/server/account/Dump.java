package org.parkwright.server.account;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/// What a copy of the database would show, read past the server.
record Dump(Path data) {
  private static final List<String> TABLES =
      List.of(
          "accounts",
          "personal",
          "credentials",
          "identities",
          "grants",
          "account_events",
          "sessions",
          "tokens",
          "resets",
          "reminders",
          "failures",
          "history");

  /// Everything about people.
  String all() {
    return String.join("\n", TABLES.stream().map(this::table).toList());
  }

  /// One table as text.
  String table(String name) {
    return ask("select coalesce(string_agg(t::text, E'\\n'), '') from " + name + " t");
  }

  /// The first value of an answer.
  String ask(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /// Changes something past the server.
  int tell(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private Connection connect() throws SQLException, IOException {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(data.resolve("database/passwords"))) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String port =
        Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/parkwright",
        "parkwright",
        read.getProperty("parkwright"));
  }
}
