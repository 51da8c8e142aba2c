package org.parkwright.server.record;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Counts the statements that reach the database, begin and commit among them, by what the driver
/// writes into its own log.
final class Statements implements AutoCloseable {
  private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

  private final AtomicInteger count = new AtomicInteger();
  private final Handler counting =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          if (String.valueOf(record.getMessage()).startsWith(" FE=> Execute")) {
            count.incrementAndGet();
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  Statements() {
    counting.setLevel(Level.ALL);
    DRIVER.setUseParentHandlers(false);
    DRIVER.setLevel(Level.FINEST);
    DRIVER.addHandler(counting);
  }

  /// How many a piece of work takes.
  int during(Runnable work) {
    int before = count.get();
    work.run();
    return count.get() - before;
  }

  @Override
  public void close() {
    DRIVER.removeHandler(counting);
    DRIVER.setLevel(null);
    DRIVER.setUseParentHandlers(true);
  }
}
