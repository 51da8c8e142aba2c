package org.parkwright.server.account.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.store.Database;
import org.parkwright.store.cluster.Cluster;
import picocli.CommandLine.Option;

/// Where the accounts lie: the same choice as for `serve`.
final class Where {
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
          "Use a PostgreSQL server instead: postgresql://USER:PASSWORD@HOST/NAME (or"
              + " PARKWRIGHT_DB).")
  private @Nullable String db;

  /// Through the server that runs on it, if one does; the first administrator may come before the
  /// first server.
  private static Database embedded(Path folder) {
    return Cluster.exists(folder) ? Database.visiting(folder) : Database.embedded(folder);
  }

  /// Opens the database; whoever opens it closes it.
  Database open() {
    Path root = Path.of(System.getProperty("parkwright.root", "")).toAbsolutePath();
    Path folder = data != null ? data : root.resolve(".parkwright").resolve("data");
    return Optional.ofNullable(db)
        .filter(url -> !url.isBlank())
        .map(Database::server)
        .orElseGet(() -> embedded(folder.toAbsolutePath().normalize()));
  }
}
