package org.parkwright.server.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parkwright.app.ImportAtlas;
import org.parkwright.store.Database;
import org.parkwright.store.atlas.Job;
import org.parkwright.store.cluster.DatabaseUnavailable;
import org.parkwright.store.sql.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does imports one after the other, beside the pages. What a program died over is found again when
/// the server starts, and also when another program on the same database has left it.
public final class JobRunner implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);
  private static final Duration DRAFTS_STAY = Duration.ofDays(7);

  private final Database database;
  private final ImportAtlas atlas;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("imports").factory());
  private final Object bell = new Object();
  private final AtomicBoolean rung = new AtomicBoolean();
  private final AtomicBoolean over = new AtomicBoolean();

  JobRunner(Database database, ImportAtlas atlas) {
    this.database = database;
    this.atlas = atlas;
    thread.execute(this::work);
  }

  /// Something was told to go.
  void ring() {
    synchronized (bell) {
      rung.set(true);
      bell.notifyAll();
    }
  }

  private void work() {
    while (!over.get()) {
      try {
        database.unrecorded(
            at -> at.jobs().drop(Clock.systemUTC().instant().minus(DRAFTS_STAY)));
        for (Job job : database.read(at -> at.jobs().unfinished())) {
          if (!over.get()) {
            one(job);
          }
        }
        rest();
      } catch (StoreException | DatabaseUnavailable away) {
        if (!over.get()) {
          LOG.warn("imports wait for the database: {}", away.getMessage());
          rest();
        }
      }
    }
  }

  /// What goes wrong here would go wrong again: the job is over, unless it was the database that
  /// went away.
  private void one(Job job) {
    try {
      atlas.run(job.number());
    } catch (RuntimeException broken) {
      if (over.get() || !database.answers()) {
        return;
      }
      LOG.error("import {} broke", job.number(), broken);
      atlas.broke(job.number());
    }
  }

  private void rest() {
    synchronized (bell) {
      if (!rung.getAndSet(false) && !over.get()) {
        try {
          bell.wait(LOOK_AGAIN.toMillis());
        } catch (InterruptedException closed) {
          Thread.currentThread().interrupt();
          over.set(true);
        }
      }
    }
  }

  /// Stops after the import that is going on; the database's end breaks that off, and it is begun
  /// anew when the server starts again.
  @Override
  public void close() {
    over.set(true);
    ring();
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(2, TimeUnit.SECONDS)) {
        LOG.info("an import is broken off; it begins anew when the server starts again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
