package org.parkwright.server.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parkwright.store.backup.Backup;
import org.parkwright.store.backup.BackupRefused;
import org.parkwright.store.backup.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parkwright backup`: everything that is stored into one file, also while the server runs.
@Command(
    name = "backup",
    description = "Write everything that is stored into one file, also while the server runs.")
public final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "File to write, as parkwright-2026-03-01.zip.")
  private @Nullable Path file;

  @Mixin private Stored stored = new Stored();

  @Option(names = "--force", description = "Replace the file if it is there already.")
  private boolean force;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Path target = file == null ? Path.of("parkwright.zip") : file;
    try {
      Manifest manifest =
          stored.visit(database -> Backup.write(database, target, force, Engine.version()));
      PrintWriter out = spec.commandLine().getOut();
      out.printf(
          "Wrote %s: %d rows of %d tables.%n", target, manifest.rows(), manifest.tables().size());
      out.println("Head of its history: " + (manifest.head().isEmpty() ? "none" : manifest.head()));
      out.println(
          "It holds people's mail and hashes of passwords: keep it where only you can read it.");
      out.flush();
      return 0;
    } catch (BackupRefused refused) {
      spec.commandLine().getErr().println("parkwright backup: " + refused.getMessage());
      return 1;
    }
  }
}
