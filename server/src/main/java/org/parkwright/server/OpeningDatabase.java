package org.parkwright.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parkwright.store.Database;
import org.parkwright.store.cluster.DatabaseUnavailable;

/// A database that is being opened beside other work, and closed once, whoever asks first.
final class OpeningDatabase implements AutoCloseable {
  private final CompletableFuture<Database> opening;
  private final AtomicBoolean closed = new AtomicBoolean();

  private OpeningDatabase(CompletableFuture<Database> opening) {
    this.opening = opening;
  }

  /// Begins to open what the settings name.
  static OpeningDatabase of(Settings settings) {
    return new OpeningDatabase(
        CompletableFuture.supplyAsync(
            () ->
                settings
                    .database()
                    .map(Database::server)
                    .orElseGet(() -> Database.embedded(settings.data()))));
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
