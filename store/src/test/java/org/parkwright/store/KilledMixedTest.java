package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Works of every kind, on each engine, while the program or its database is killed without warning
/// at random moments: nothing acknowledged is lost, nothing is half there, and the history is whole
/// after each. `-Dparkwright.kills=200 -Dparkwright.kills.seed=7` asks for more or other moments.
class KilledMixedTest {
  private static final int KILLS = Integer.getInteger("parkwright.kills", 5);
  private static final long SEED = Long.getLong("parkwright.kills.seed", 20_261_125);
  private final Random random = new Random(SEED);
  private long acknowledged;

  @Test
  void theProgramOnTheEmbeddedEngineIsKilled(@TempDir Path temporary) throws Exception {
    Path folder = temporary.toRealPath().resolve("data");
    Embedded embedded = Embedded.withPrograms(folder);
    killPrograms("embedded", folder.toString());
    try (Database last = Database.embedded(folder)) {
      assertThat(last.read(at -> at.history().check(java.util.Optional.empty())).flaws()).isEmpty();
    }
    assertThat(embedded.processes()).isEmpty();
  }

  @Test
  void theProgramOnAServerIsKilled() throws Exception {
    try (OwnSchema own = OwnSchema.on(Engine.SERVER)) {
      killPrograms("server", own.address() + "&options=-c%20synchronous_commit%3Don");
      try (Database last = own.open()) {
        assertThat(last.read(at -> at.history().check(java.util.Optional.empty())).flaws())
            .isEmpty();
      }
    }
  }

  private void killPrograms(String engine, String where) throws Exception {
    try (ScheduledExecutorService executioner = Executors.newSingleThreadScheduledExecutor()) {
      for (int kill = 1; kill <= KILLS; kill++) {
        try (OtherProcess program = OtherProcess.start(MixedTarget.class, engine, where)) {
          boolean early = kill % 5 == 0;
          if (early) {
            executioner.schedule(program::kill, random.nextInt(2000), TimeUnit.MILLISECONDS);
          }
          for (String line = program.line(); !line.isEmpty(); line = program.line()) {
            if (line.startsWith("open ") && !early) {
              executioner.schedule(program::kill, 20 + random.nextInt(900), TimeUnit.MILLISECONDS);
            }
            hear(line, kill);
          }
        }
      }
      // Whoever comes after the last kill looks once more.
      try (OtherProcess program = OtherProcess.start(MixedTarget.class, engine, where)) {
        hear(program.line(), KILLS);
        program.kill();
        program.ended();
      }
    }
    report(engine + " engine, program killed");
  }

  @Test
  void theEmbeddedServerIsKilledUnderTheProgram(@TempDir Path temporary) throws Exception {
    Path folder = temporary.toRealPath().resolve("data");
    Embedded embedded = Embedded.withPrograms(folder);
    try (OtherProcess program =
        OtherProcess.start(MixedTarget.class, "embedded", folder.toString())) {
      AtomicReference<ProcessHandle> killed = new AtomicReference<>(ProcessHandle.current());
      killDatabases(
          program,
          () -> {
            while (!embedded.isReadyAgainAfter(killed.get())) {
              TimeUnit.MILLISECONDS.sleep(5);
            }
            killed.set(embedded.server());
            killed.get().destroyForcibly();
          });
    }
    try (Database last = Database.embedded(folder)) {
      assertThat(last.read(at -> at.history().check(java.util.Optional.empty())).flaws()).isEmpty();
    }
    report("embedded engine, its server killed");
  }

  @Test
  void aServerIsKilledUnderTheProgram() throws Exception {
    try (ServerOfItsOwn server = ServerOfItsOwn.start()) {
      try (OtherProcess program =
          OtherProcess.start(MixedTarget.class, "server", server.address())) {
        killDatabases(program, server::killAndStart);
      }
      try (Database last = Database.server(server.address())) {
        assertThat(last.read(at -> at.history().check(java.util.Optional.empty())).flaws())
            .isEmpty();
      }
    }
    report("server engine, the server killed");
  }

  private interface Killing {
    void kill() throws Exception;
  }

  /// The program itself compares what it finds after each death with what it had been told.
  private void killDatabases(OtherProcess program, Killing killing) throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) {
      long enough = acknowledged + 1 + random.nextInt(12);
      while (acknowledged < enough) {
        hear(program.line(), kill);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
      killing.kill();
    }
    long enough = acknowledged + 20;
    while (acknowledged < enough) {
      hear(program.line(), KILLS);
    }
    program.kill();
    program.ended();
    for (String line = program.line(); !line.isEmpty(); line = program.line()) {
      hear(line, KILLS);
    }
    // What the program was told last may have been more than it could say before its end.
    assertThat(acknowledged).isPositive();
  }

  private void hear(String line, int kill) {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "open" -> {
        long found = Long.parseLong(words[1]);
        assertThat(found)
            .as("after kill %d of seed %d", kill, SEED)
            .isBetween(acknowledged, acknowledged + 1);
        acknowledged = found;
      }
      case "saved" -> acknowledged = Long.parseLong(words[1]);
      case "refused" -> assertThat(line).isEqualTo("refused");
      default -> throw new AssertionError("kill " + kill + " of seed " + SEED + ": " + line);
    }
  }

  private void report(String what) {
    assertThat(acknowledged).as(what).isPositive();
    System.out.printf(
        "%s: %d kills, %d works acknowledged, 0 lost, history whole%n", what, KILLS, acknowledged);
  }
}
