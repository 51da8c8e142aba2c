package org.parkwright.server.history.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parkwright.store.backup.BackupFile;
import org.parkwright.store.backup.BackupRefused;
import org.parkwright.store.backup.Restore;
import org.parkwright.store.history.Head;
import org.parkwright.store.history.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parkwright restore`: a backup into an empty instance, or nothing at all.
@Command(
    name = "restore",
    description = "Bring a backup into an empty instance; checks it first, and all or nothing.")
public final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A file that backup has written.")
  private @Nullable Path file;

  @Mixin private Stored stored = new Stored();

  @Option(
      names = "--even-if-broken",
      description = "Restore a history that was broken before the backup as it is.")
  private boolean evenIfBroken;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (BackupFile backup = BackupFile.open(file == null ? Path.of("") : file)) {
      Verification verification =
          stored
              .server()
              .map(address -> Restore.server(backup, address, evenIfBroken))
              .orElseGet(() -> Restore.embedded(backup, stored.folder(), evenIfBroken));
      PrintWriter out = spec.commandLine().getOut();
      out.printf(
          "Restored %d rows of %d tables, as of %s.%n",
          backup.manifest().rows(), backup.manifest().tables().size(), backup.manifest().made());
      out.println(
          verification.isWhole()
              ? "The history is whole."
              : "The history is broken, as it was; parkwright verify says where.");
      out.println("Head:    " + verification.head().map(Head::toString).orElse("none"));
      out.flush();
      return 0;
    } catch (BackupRefused refused) {
      spec.commandLine().getErr().println("parkwright restore: " + refused.getMessage());
      return 1;
    }
  }
}
