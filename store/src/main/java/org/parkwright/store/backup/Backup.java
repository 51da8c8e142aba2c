package org.parkwright.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parkwright.store.Database;
import org.parkwright.store.Transaction;
import org.parkwright.store.history.Head;
import org.parkwright.store.sql.Migrations;

/// Writes everything that is stored into one file, while others go on reading and writing.
///
/// All tables are read in one transaction that sees one moment (PostgreSQL's snapshot isolation,
/// level "repeatable read"), so the file holds what was committed at that moment and nothing later.
/// The file appears under its name when it is complete and on disk; a broken run leaves nothing.
/// It holds hashes of passwords and people's mail: only its owner may read it.
public final class Backup {
  private Backup() {}

  /// Writes a backup.
  ///
  /// @param overwrite whether a file of this name may be replaced
  /// @param program version of Parkwright
  /// @throws BackupRefused when the file is there already
  public static Manifest write(Database database, Path file, boolean overwrite, String program) {
    Path target = file.toAbsolutePath().normalize();
    if (Files.exists(target) && !overwrite) {
      throw new BackupRefused(target + " is there already; choose another name, or add --force");
    }
    Path draft = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      Manifest manifest = draft(database, draft, program);
      if (overwrite) {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(draft, target);
      }
      settle(target);
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      discard(draft);
    }
  }

  private static Manifest draft(Database database, Path draft, String program) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
    try (FileChannel channel = FileChannel.open(draft, options, ownerOnly());
        ZipOutputStream zip =
            new ZipOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
      zip.setComment(Seal.OPEN);
      Manifest manifest = database.read(at -> tables(at, zip, program));
      zip.finish();
      zip.flush();
      Seal.close(channel);
      channel.force(true);
      return manifest;
    }
  }

  private static Manifest tables(Transaction at, ZipOutputStream zip, String program) {
    try {
      TableCopies copies = at.copies();
      copies.settle();
      List<Manifest.Table> tables = new ArrayList<>();
      for (TableCopies.Source source : copies.sources()) {
        zip.putNextEntry(new ZipEntry("tables/" + source.name() + ".copy"));
        CountedDigest counted = new CountedDigest(zip);
        long rows = copies.out(source, counted);
        zip.closeEntry();
        tables.add(
            new Manifest.Table(
                source.name(),
                source.columns(),
                rows,
                counted.bytes(),
                counted.sha256(),
                source.sequence()));
      }
      Manifest manifest =
          new Manifest(
              Manifest.FORMAT,
              program,
              Migrations.NEWEST,
              Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
              at.history().head().map(Head::toString).orElse(""),
              tables);
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(manifest.json());
      zip.closeEntry();
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /// Makes the new name survive a power cut, where the system offers that.
  private static void settle(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null && ownerOnly().length > 0) {
      try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
        directory.force(true);
      }
    }
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException leftBehind) {
      return;
    }
  }
}
