package org.parkwright.store.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The server process of a cluster, known by `postmaster.pid`, which PostgreSQL writes when it
/// starts and removes when it ends. The first line is the process id.
final class Postmaster {
  private Postmaster() {}

  /// Who the process named in `postmaster.pid` is.
  enum Identity {
    /// No such file, or no such process: PostgreSQL sorts this out by itself.
    GONE,
    /// One of our programs, running on this data folder.
    OURS,
    /// Another installation's PostgreSQL that a person has started on this data folder.
    FOREIGN,
    /// Something else that has got the same number since.
    STRANGER
  }

  /// The process named in the file, dead or alive.
  static Optional<Long> number(DataFolder folder) throws IOException {
    try {
      String text = Files.readString(file(folder), StandardCharsets.ISO_8859_1);
      return text.lines()
          .findFirst()
          .map(String::strip)
          .filter(l -> l.matches("\\d{1,18}"))
          .map(Long::valueOf);
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
  }

  /// The running server, if it is one of ours. A dead one that its parent has not collected yet
  /// still has a number but no program any more, and does not count.
  static Optional<ProcessHandle> running(DataFolder folder, Programs programs) throws IOException {
    return number(folder)
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(programs::started);
  }

  static Identity identify(DataFolder folder, Programs programs) throws IOException {
    Optional<ProcessHandle> process =
        number(folder).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    if (process.isEmpty()) {
      return Identity.GONE;
    }
    if (programs.started(process.get())) {
      return Identity.OURS;
    }
    return isForeign(process.get().info(), folder) ? Identity.FOREIGN : Identity.STRANGER;
  }

  private static boolean isForeign(ProcessHandle.Info info, DataFolder folder) {
    boolean postgres =
        info.command()
            .map(c -> Path.of(c).getFileName().toString().startsWith("postgres"))
            .orElse(false);
    List<String> arguments = Arrays.asList(info.arguments().orElse(new String[0]));
    boolean elsewhere =
        arguments.contains("-D") && !arguments.contains(folder.cluster().toString());
    return postgres && !elsewhere;
  }

  /// Ends a server that outlived the program which had started it, so that a new one can take its
  /// place. Every committed row is on disk; the new server replays its log.
  ///
  /// Only to be called while the folder's lock is held: then no living program needs that server.
  static void endOrphan(DataFolder folder, Programs programs)
      throws IOException, InterruptedException {
    if (Files.exists(file(folder)) && number(folder).isEmpty()) {
      // Killed between making the file and writing it, or just starting: give it a moment.
      TimeUnit.SECONDS.sleep(1);
      if (number(folder).isEmpty()) {
        Files.deleteIfExists(file(folder));
      }
    }
    switch (identify(folder, programs)) {
      case GONE -> {}
      case OURS -> stop(folder, programs);
      case STRANGER -> Files.deleteIfExists(file(folder));
      case FOREIGN ->
          throw new DatabaseUnavailable(
              "process %d is another installation's PostgreSQL on the data folder %s; stop it first"
                  .formatted(number(folder).orElse(0L), folder.root()));
    }
  }

  /// Ends the server: sessions first, then hard, then the process itself.
  static void stop(DataFolder folder, Programs programs) throws IOException, InterruptedException {
    Optional<ProcessHandle> server = running(folder, programs);
    for (String mode : List.of("fast", "immediate")) {
      if (running(folder, programs).isPresent()) {
        programs.run(
            "pg_ctl",
            List.of("stop", "-D", folder.cluster().toString(), "-m", mode, "-w", "-t", "60"));
      }
    }
    if (running(folder, programs).isPresent()) {
      server.ifPresent(ProcessHandle::destroyForcibly);
      for (int i = 0; i < 1000 && running(folder, programs).isPresent(); i++) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
    }
  }

  /// The port of a server that says it is ready.
  static Optional<Integer> readyAt(DataFolder folder) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file(folder), StandardCharsets.ISO_8859_1);
      return lines.size() > 7 && lines.get(7).strip().equals("ready")
          ? Optional.of(Integer.valueOf(lines.get(3).strip()))
          : Optional.empty();
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
  }

  private static Path file(DataFolder folder) {
    return folder.cluster().resolve("postmaster.pid");
  }
}
