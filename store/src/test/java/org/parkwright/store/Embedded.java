package org.parkwright.store;

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

/// What a curious person on the same machine can find out about an embedded database.
record Embedded(Path folder) {

  Path cluster() {
    return folder.resolve("database/cluster");
  }

  Path passwords() {
    return folder.resolve("database/passwords");
  }

  String password(String user) {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(passwords())) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read.getProperty(user);
  }

  private List<String> postmaster() {
    try {
      return Files.readAllLines(cluster().resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ProcessHandle server() {
    return ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip())).orElseThrow();
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/parkwright";
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), "parkwright", password("parkwright"));
  }

  String ask(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  void tell(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Processes on this machine that run a program of this folder.
  List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses()
        .filter(p -> p.info().command().filter(c -> c.startsWith(folder.toString())).isPresent())
        .toList();
  }
}
