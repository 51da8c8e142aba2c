package org.parkwright.store.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// PostgreSQL's own programs (`initdb`, `pg_ctl`, `postgres`), unpacked inside the data folder and
/// run with a clean environment.
final class Programs {
  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  private final DataFolder folder;
  private final Path home;
  private final List<String> prefix;

  private Programs(DataFolder folder, Path home, List<String> prefix) {
    this.folder = folder;
    this.home = home;
    this.prefix = prefix;
  }

  /// What a program said and how it ended.
  ///
  /// @param exit 0 when all went well
  /// @param output standard output and error
  record Outcome(int exit, String output) {
    boolean failed() {
      return exit != 0;
    }
  }

  /// The programs of this folder, unpacked when this version is not there yet.
  static Programs of(DataFolder folder) throws IOException, InterruptedException {
    return new Programs(folder, Unpacking.into(folder.programs()), RootRule.prefix(folder));
  }

  /// Runs one program to its end.
  ///
  /// Its output goes through a file: on Windows the server would inherit a pipe and keep it open.
  Outcome run(String program, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.add(home.resolve("bin").resolve(program + (WINDOWS ? ".exe" : "")).toString());
    command.addAll(arguments);
    return run(folder, command);
  }

  static Outcome run(DataFolder folder, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder.database(), "output", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.database().toFile());
      clean(builder.environment());
      Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      int exit = process.waitFor();
      return new Outcome(exit, Files.readString(output, StandardCharsets.ISO_8859_1).strip());
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /// Settings of other PostgreSQL installations must not leak in; messages come in English.
  private static void clean(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("PG"));
    environment.put("LC_ALL", "C");
  }

  /// Whether a running process is one of these programs, of this or an earlier version.
  boolean started(ProcessHandle process) {
    return process
        .info()
        .command()
        .filter(c -> Path.of(c).startsWith(folder.programs()))
        .isPresent();
  }
}
