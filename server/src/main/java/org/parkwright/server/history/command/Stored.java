package org.parkwright.server.history.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parkwright.store.Database;
import picocli.CommandLine.Option;

/// The options that name what is stored, for commands that do their work and go.
public final class Stored {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of the embedded database (default: .parkwright/data).")
  private @Nullable Path data;

  @Option(
      names = "--db",
      paramLabel = "URL",
      defaultValue = "${env:PARKWRIGHT_DB}",
      description =
          "Use a PostgreSQL server instead: postgresql://USER:PASSWORD@HOST/NAME (or PARKWRIGHT_DB).")
  private @Nullable String db;

  /// The address of a server; empty: the data folder. A folder that was named goes first.
  Optional<String> server() {
    return data != null ? Optional.empty() : Optional.ofNullable(db).filter(url -> !url.isBlank());
  }

  Path folder() {
    Path root = Path.of(System.getProperty("parkwright.root", "")).toAbsolutePath();
    Path folder = data != null ? data : root.resolve(".parkwright").resolve("data");
    return folder.toAbsolutePath().normalize();
  }

  /// Works on what is stored, beside a running server or without one. An interrupted command takes
  /// its own database server along.
  public <T> T visit(Function<Database, T> work) {
    Database database =
        server().map(Database::visiting).orElseGet(() -> Database.visiting(folder()));
    Thread interrupted = new Thread(database::close);
    Runtime.getRuntime().addShutdownHook(interrupted);
    try {
      return work.apply(database);
    } finally {
      Runtime.getRuntime().removeShutdownHook(interrupted);
      database.close();
    }
  }
}
