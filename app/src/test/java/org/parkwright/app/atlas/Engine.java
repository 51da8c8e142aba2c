package org.parkwright.app.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.parkwright.store.Database;

/// Empty databases for stories, on both engines.
enum Engine {
  /// PostgreSQL in a data folder.
  EMBEDDED {
    @Override
    Fresh fresh() {
      try {
        Path folder = Files.createTempDirectory("parkwright-app").toRealPath();
        copy(template(), folder);
        return new Fresh(Database.embedded(folder), folder.toString(), () -> delete(folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  /// A server, where PARKWRIGHT_TEST_DB names one; in a schema of its own.
  SERVER {
    @Override
    Fresh fresh() {
      String server = System.getenv().getOrDefault("PARKWRIGHT_TEST_DB", "");
      Assumptions.assumeFalse(server.isEmpty(), "PARKWRIGHT_TEST_DB names no server");
      String schema = "app_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
      tell(server, "create schema " + schema);
      String address = server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema;
      return new Fresh(
          Database.server(address),
          address,
          () -> tell(server, "drop schema " + schema + " cascade"));
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();

  private static Path made = Path.of("");

  /// A data folder with empty tables, made once: making one takes longer than copying it.
  private static synchronized Path template() throws IOException {
    if (made.toString().isEmpty()) {
      Path folder = Files.createTempDirectory("parkwright-app-empty").toRealPath();
      Database.embedded(folder).close();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      made = folder;
    }
    return made;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
          Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
        } else {
          Files.copy(
              file,
              target,
              StandardCopyOption.COPY_ATTRIBUTES,
              StandardCopyOption.REPLACE_EXISTING,
              LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
  }

  abstract Fresh fresh();

  /// A database and how to be rid of it.
  record Fresh(Database database, String address, Runnable gone) implements AutoCloseable {
    @Override
    public void close() {
      database.close();
      gone.run();
    }
  }

  static void tell(String address, String sql) {
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
