package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real program is killed without warning (SIGKILL) at random moments while it saves or starts,
/// again and again on the same folder. `-Dparkwright.kills=200 -Dparkwright.kills.seed=7` asks for
/// more or other moments.
class KilledProgramTest {
  private static final int KILLS = Integer.getInteger("parkwright.kills", 24);
  private static final long SEED = Long.getLong("parkwright.kills.seed", 20_260_301);

  @Test
  void nothingAcknowledgedIsLostAndNothingIsHalfWritten(@TempDir Path temporary) throws Exception {
    Path folder = temporary.toRealPath().resolve("data");
    Random random = new Random(SEED);
    long acknowledged = 0;
    try (ScheduledExecutorService executioner = Executors.newSingleThreadScheduledExecutor()) {
      for (int kill = 1; kill <= KILLS; kill++) {
        // Every third dies somewhere between its start and its first works, the first ones while
        // they make the folder; the others while they save.
        boolean early = kill % 3 == 1;
        try (OtherProcess program = OtherProcess.start(KillTarget.class, folder.toString())) {
          if (early) {
            executioner.schedule(program::kill, random.nextInt(2500), TimeUnit.MILLISECONDS);
          }
          for (String line = program.line(); !line.isEmpty(); line = program.line()) {
            if (line.equals("open") && !early) {
              executioner.schedule(program::kill, random.nextInt(400), TimeUnit.MILLISECONDS);
            } else if (line.startsWith("saved ")) {
              acknowledged = Long.parseLong(line.substring("saved ".length()));
            } else {
              assertThat(line).as("kill %d of seed %d", kill, SEED).isEqualTo("open");
            }
          }
        }
      }
    }
    try (Database database = Database.embedded(folder)) {
      assertThat(KillTarget.halfWritten(database)).isEmpty();
      assertThat(KillTarget.lastOf(database)).isBetween(acknowledged, acknowledged + 1);
      assertThat(acknowledged).as("works saved between %d kills", KILLS).isGreaterThan(KILLS);
    }
    assertThat(new Embedded(folder).processes()).isEmpty();
  }
}
