package org.parkwright.store;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// The two engines that every story of a table is told on. Each has one database for the whole test
/// run; stories keep apart by using parks of their own.
public enum Engine {
  /// PostgreSQL 18 in a data folder; always there.
  EMBEDDED {
    @Override
    Database open() {
      try {
        Path folder = Files.createTempDirectory("parkwright-store").toRealPath();
        Database database = Database.embedded(folder);
        this.folder = folder;
        atTheEnd(
            () -> {
              database.close();
              delete(folder);
            });
        return database;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  /// A server, where PARKWRIGHT_TEST_DB names one; in a schema of its own, dropped at the end.
  SERVER {
    @Override
    Database open() {
      String address = serverAddress();
      String schema = "stories_" + ProcessHandle.current().pid();
      execute(address, "create schema " + schema);
      Database database =
          Database.server(
              address + (address.contains("?") ? "&" : "?") + "currentSchema=" + schema);
      atTheEnd(
          () -> {
            database.close();
            execute(address, "drop schema " + schema + " cascade");
          });
      return database;
    }
  };

  static final String NO_SERVER =
      "no PostgreSQL server; install the package postgresql-15, run .ci/postgres start and set"
          + " PARKWRIGHT_TEST_DB to the address that it prints";

  private static final String VARIABLE = "PARKWRIGHT_TEST_DB";

  private @Nullable Database database;

  /// Where the embedded engine keeps its data.
  protected Path folder = Path.of("");

  abstract Database open();

  /// The engine's database; a story that needs a missing server is skipped, or fails with CI=true.
  public synchronized Database database() {
    Database open = Optional.ofNullable(database).orElseGet(this::open);
    database = open;
    return open;
  }

  /// The data folder of the embedded engine, open.
  Path folder() {
    database();
    return folder;
  }

  /// The address of the server for tests.
  static String serverAddress() {
    Assumptions.assumeFalse(serverMayBeMissing(), NO_SERVER);
    return Optional.ofNullable(System.getenv(VARIABLE)).orElseGet(() -> fail(NO_SERVER));
  }

  /// Whether there is no server and nobody has promised one.
  static boolean serverMayBeMissing() {
    return System.getenv(VARIABLE) == null && !"true".equals(System.getenv("CI"));
  }

  static void execute(String address, String sql) {
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  static void delete(Path tree) {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void atTheEnd(Runnable task) {
    Runtime.getRuntime().addShutdownHook(new Thread(task));
  }
}
