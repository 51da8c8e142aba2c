package org.parkwright.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.Transaction;
import org.parkwright.store.cluster.Cluster;
import org.parkwright.store.history.Head;
import org.parkwright.store.history.Verification;

/// Brings a backup into an empty instance: the tables are made in the layout of the backup, filled
/// and checked against their history in one transaction, and then brought to this program's layout.
/// Whatever fails before the end of the transaction leaves the instance empty; a data folder that
/// was made for it goes again.
public final class Restore {
  private Restore() {}

  /// Into a data folder without data, which is made when it is not there.
  ///
  /// @param evenIfBroken whether a history that was broken before the backup is taken as it is
  /// @throws BackupRefused when something is stored there already, or the backup contradicts itself
  public static Verification embedded(BackupFile backup, Path folder, boolean evenIfBroken) {
    boolean made = !Cluster.exists(folder);
    try (Database database = Database.embedded(folder, backup.manifest().layout())) {
      return load(backup, database, evenIfBroken);
    } catch (RuntimeException | Error failed) {
      if (made) {
        Cluster.discard(folder);
      }
      throw failed;
    }
  }

  /// Into an empty database on a server.
  ///
  /// @param evenIfBroken whether a history that was broken before the backup is taken as it is
  /// @throws BackupRefused when something is stored there already, or the backup contradicts itself
  public static Verification server(BackupFile backup, String address, boolean evenIfBroken) {
    try (Database database = Database.server(address, backup.manifest().layout())) {
      return load(backup, database, evenIfBroken);
    }
  }

  private static Verification load(BackupFile backup, Database database, boolean evenIfBroken) {
    Verification verified =
        database.transaction(
            Signature.of("restore"),
            at -> {
              fill(at, backup, database.toString());
              return checked(at, backup.manifest(), evenIfBroken);
            });
    database.migrate();
    return verified;
  }

  private static void fill(Transaction at, BackupFile backup, String where) {
    TableCopies copies = at.copies();
    copies.settle();
    copies
        .inUse()
        .ifPresent(
            table -> {
              throw new BackupRefused(
                  "%s is not empty (table %s has rows): a backup is restored into an empty instance only; name another folder or database"
                      .formatted(where, table));
            });
    copies.restoring();
    for (Manifest.Table table : backup.manifest().tables()) {
      try (InputStream in = backup.open(table)) {
        copies.in(table, in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Verification checked(Transaction at, Manifest manifest, boolean evenIfBroken) {
    Optional<Head> head =
        manifest.head().isEmpty() ? Optional.empty() : Optional.of(Head.of(manifest.head()));
    Verification verified = at.history().check(head, manifest.layout());
    if (!evenIfBroken && (!verified.isWhole() || !verified.head().equals(head))) {
      throw new BackupRefused(
          "the history in the backup is broken (%s); nothing was restored. To restore it as it is, add --even-if-broken"
              .formatted(
                  verified.flaws().isEmpty()
                      ? "it ends elsewhere"
                      : verified.flaws().getFirst().toString()));
    }
    return verified;
  }
}
