package org.parkwright.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// A PostgreSQL server for one story, which may kill it. What it acknowledges is written, though
/// not flushed to the disk: it is made to survive its own death, not the machine's.
final class ServerOfItsOwn implements AutoCloseable {
  private static final Path SCRIPT = Path.of("../.ci/postgres").toAbsolutePath().normalize();

  private final Path temporary;
  private final Path home;
  private final String address;

  private ServerOfItsOwn(Path temporary, String address, Path home) {
    this.temporary = temporary;
    this.address = address;
    this.home = home;
  }

  static ServerOfItsOwn start() throws IOException, InterruptedException {
    Assumptions.assumeFalse(Engine.serverMayBeMissing(), Engine.NO_SERVER);
    Path temporary = Files.createTempDirectory("parkwright-own");
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    String[] said = run(temporary, SCRIPT.toString(), "start").split(" ");
    return new ServerOfItsOwn(temporary, said[0], Path.of(said[1].strip()));
  }

  /// With commits that wait for their log.
  String address() {
    return address + "&options=-c%20synchronous_commit%3Don";
  }

  /// All its processes die at once, without any farewell, and it is started again.
  void killAndStart() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.addAll(
        List.of(
            bin() + "/pg_ctl",
            "restart",
            "-m",
            "immediate",
            "-w",
            "-D",
            home + "/data",
            "-l",
            home + "/log"));
    run(temporary, command.toArray(String[]::new));
  }

  /// The folder of the running server's programs.
  private String bin() throws IOException {
    String started = Files.readString(home.resolve("data/postmaster.opts"));
    return Path.of(started.split(" ")[0]).getParent().toString();
  }

  private static String run(Path temporary, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
    builder.environment().put("TMPDIR", temporary.toString());
    Path output = Files.createTempFile(temporary, "output", ".txt");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    String said = "";
    int exit = process.waitFor();
    said = Files.readString(output, StandardCharsets.UTF_8);
    if (exit != 0) {
      throw new IOException(Arrays.toString(command) + " says " + said);
    }
    return said.strip();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run(temporary, SCRIPT.toString(), "stop");
    Engine.delete(temporary);
  }
}
