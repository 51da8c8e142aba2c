package org.parkwright.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parkwright.app.LoadDemo;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.account.setup.DemoAccounts;
import org.parkwright.store.Database;
import org.parkwright.store.cluster.DatabaseUnavailable;

/// A database that is being opened beside other work, and closed once, whoever asks first.
final class OpeningDatabase implements AutoCloseable {
  private final CompletableFuture<Database> opening;
  private final AtomicBoolean closed = new AtomicBoolean();

  private OpeningDatabase(CompletableFuture<Database> opening) {
    this.opening = opening;
  }

  /// Begins to open what the settings name, and to load the demo where they ask for it.
  static OpeningDatabase of(Settings settings, Catalog catalog) {
    return new OpeningDatabase(CompletableFuture.supplyAsync(() -> open(settings, catalog)));
  }

  private static Database open(Settings settings, Catalog catalog) {
    Database database =
        settings
            .database()
            .map(Database::server)
            .orElseGet(() -> Database.embedded(settings.data()));
    try {
      if (settings.demo()) {
        new LoadDemo(database, catalog).from(settings.root().resolve("examples/demo"));
        DemoAccounts.make(database);
      } else {
        DemoAccounts.end(database);
      }
      return database;
    } catch (RuntimeException fault) {
      database.close();
      throw fault;
    }
  }

  /// The database, when it is open.
  ///
  /// @throws DatabaseUnavailable when it cannot be opened
  Database await() {
    try {
      return opening.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /// Why it could not be opened; empty when it was.
  Optional<RuntimeException> failure() {
    try {
      await();
      return Optional.empty();
    } catch (RuntimeException failed) {
      return Optional.of(failed);
    }
  }

  /// Closes the database; waits for it when it is still on its way, so that none is left behind.
  @Override
  public void close() {
    if (closed.compareAndSet(false, true) && failure().isEmpty()) {
      await().close();
    }
  }
}
