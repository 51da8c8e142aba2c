package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.store.Story.NOW;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    Embedded embedded = new Embedded(folder);
    Random random = new Random(4);
    try (Database database = Database.embedded(folder)) {
      database.write(at -> at.parks().save(Park.named(KillTarget.PARK, "Killed"), "teller", NOW));
      AtomicBoolean go = new AtomicBoolean(true);
      CompletableFuture<Integer> refusals =
          CompletableFuture.supplyAsync(() -> saveWhile(go, database));
      for (int kill = 0; kill < KILLS; kill++) {
        long before = KillTarget.works(database).size();
        TimeUnit.MILLISECONDS.sleep(50 + random.nextInt(300));
        embedded.server().destroyForcibly();
        while (count(database) <= before + 1) {
          TimeUnit.MILLISECONDS.sleep(50);
        }
      }
      go.set(false);
      assertThat(refusals.get()).isPositive();
      assertThat(KillTarget.halfWritten(database)).isEmpty();
      KillTarget.lastOf(database);
    }
    assertThat(embedded.processes()).isEmpty();
  }

  private static long count(Database database) {
    try {
      return KillTarget.works(database).size();
    } catch (StoreException broken) {
      return 0;
    }
  }

  /// Saves work after work; one that is refused counts as not saved unless it is found.
  private static int saveWhile(AtomicBoolean go, Database database) {
    int refused = 0;
    for (long work = 1; go.get(); work++) {
      try {
        KillTarget.save(database, work);
      } catch (StoreException broken) {
        refused++;
        work = savedSoFar(database);
      }
    }
    return refused;
  }

  private static long savedSoFar(Database database) {
    while (true) {
      try {
        return KillTarget.lastOf(database);
      } catch (StoreException stillBroken) {
        Thread.onSpinWait();
      }
    }
  }
}
