package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.store.Story.NOW;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.park.Park;
import org.parkwright.store.sql.StoreException;

/// PostgreSQL itself is killed without warning while the program lives.
class KilledServerTest {
  private static final int KILLS = 4;

  @Test
  void theProgramStartsItsServerAgainAndLosesNothing(@TempDir Path temporary) throws Exception {
    Path folder = temporary.toRealPath().resolve("data");
    Embedded embedded = Embedded.withPrograms(folder);
    Random random = new Random(4);
    try (Database database = Database.embedded(folder)) {
      database.write(at -> at.parks().save(Park.named(KillTarget.PARK, "Killed"), "teller", NOW));
      Saver saver = new Saver(database);
      CompletableFuture<Integer> refusals = CompletableFuture.supplyAsync(saver::saveOn);
      for (int kill = 0; kill < KILLS; kill++) {
        long before = saver.saved.get();
        TimeUnit.MILLISECONDS.sleep(50 + random.nextInt(300));
        ProcessHandle killed = embedded.server();
        killed.destroyForcibly();
        while (!refusals.isDone()
            && (saver.saved.get() < before + 5 || !embedded.isReadyAgainAfter(killed))) {
          TimeUnit.MILLISECONDS.sleep(20);
        }
      }
      saver.go.set(false);
      assertThat(refusals.get()).isPositive();
      assertThat(KillTarget.halfWritten(database)).isEmpty();
      assertThat(KillTarget.lastOf(database)).isEqualTo(saver.saved.get());
    }
    assertThat(embedded.processes()).isEmpty();
  }

  /// Saves work after work; one that is refused counts as not saved unless it is found.
  private static final class Saver {
    private final AtomicBoolean go = new AtomicBoolean(true);
    private final AtomicLong saved = new AtomicLong();
    private final Database database;

    Saver(Database database) {
      this.database = database;
    }

    int saveOn() {
      int refused = 0;
      while (go.get()) {
        try {
          KillTarget.save(database, saved.get() + 1);
          saved.incrementAndGet();
        } catch (StoreException broken) {
          refused++;
          lookWhatIsThere();
        }
      }
      return refused;
    }

    private void lookWhatIsThere() {
      long acknowledged = saved.get();
      while (true) {
        try {
          long found = KillTarget.lastOf(database);
          assertThat(found).isBetween(acknowledged, acknowledged + 1);
          saved.set(found);
          return;
        } catch (StoreException stillBroken) {
          Thread.onSpinWait();
        }
      }
    }
  }
}
