package org.parkwright.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// What a curious person on the same machine can find out about an embedded database.
record Embedded(Path folder) {

  /// A folder that has no database yet but already the programs, taken from the shared one: for
  /// stories that are not about the first start, most of which is unpacking.
  static Embedded withPrograms(Path folder) throws IOException {
    Path from = Engine.EMBEDDED.folder().resolve("database/programs");
    Path to = Files.createDirectories(folder.resolve("database")).resolve("programs");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path source : all.toList()) {
        Files.copy(
            source,
            to.resolve(from.relativize(source)),
            LinkOption.NOFOLLOW_LINKS,
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return new Embedded(folder);
  }

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

  /// Whether another server than the killed one says that it is ready. Its file may just be missing
  /// or half written.
  boolean isReadyAgainAfter(ProcessHandle killed) {
    Path file = cluster().resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return false;
    }
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.size() > 7
          && lines.get(7).strip().equals("ready")
          && !lines.getFirst().strip().equals(Long.toString(killed.pid()));
    } catch (IOException goneMeanwhile) {
      return false;
    }
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
