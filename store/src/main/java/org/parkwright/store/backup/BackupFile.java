package org.parkwright.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.parkwright.store.sql.Migrations;

/// A backup that was looked through from its first to its last byte before anything is done with
/// it. Nothing of it is ever unpacked to disk, so no name in it can lead anywhere.
public final class BackupFile implements AutoCloseable {
  /// Text of database rows packs twenty times, numbers of many equal rows some hundred times; what
  /// packs better was made to fill a disk.
  private static final long PACKED_AT_MOST = 500;

  private static final long HARMLESS = 16_000_000;
  private static final long LONGEST_MANIFEST = 1_000_000;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries;
  private final Manifest manifest;

  private BackupFile(ZipFile zip, Map<String, ZipEntry> entries, Manifest manifest) {
    this.zip = zip;
    this.entries = entries;
    this.manifest = manifest;
  }

  /// Opens and checks a backup.
  ///
  /// @throws BackupRefused when it is damaged, cut off, too new, or something else, saying which
  public static BackupFile open(Path path) {
    String file = path.toAbsolutePath().normalize().toString();
    if (!Files.isRegularFile(path)) {
      throw new BackupRefused("there is no file " + file);
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      Seal.check(channel, file);
      return whole(new ZipFile(path.toFile()), file);
    } catch (ZipException broken) {
      throw new BackupRefused(file + " is no backup of Parkwright: " + broken.getMessage(), broken);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BackupFile whole(ZipFile zip, String file) throws IOException {
    try {
      Map<String, ZipEntry> entries = entries(zip, file);
      ZipEntry manifest =
          Optional.ofNullable(entries.remove(Manifest.NAME))
              .orElseThrow(
                  () -> new BackupRefused(file + " is no backup of Parkwright: no manifest in it"));
      byte[] json = zip.getInputStream(manifest).readNBytes((int) LONGEST_MANIFEST);
      BackupFile backup = new BackupFile(zip, entries, Manifest.read(json, file));
      backup.checkTables(file);
      return backup;
    } catch (BackupRefused | IOException e) {
      zip.close();
      throw e;
    }
  }

  private static Map<String, ZipEntry> entries(ZipFile zip, String file) {
    Map<String, ZipEntry> entries = new HashMap<>();
    for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
      if (entries.put(entry.getName(), entry) != null) {
        throw new BackupRefused(
            "%s holds \"%s\" twice and is not trusted".formatted(file, entry.getName()));
      }
      if (entry.getSize() > HARMLESS
          && entry.getSize() / PACKED_AT_MOST > entry.getCompressedSize()) {
        throw new BackupRefused(
            "%s: \"%s\" unpacks to %d bytes from %d and is not trusted"
                .formatted(file, entry.getName(), entry.getSize(), entry.getCompressedSize()));
      }
    }
    return entries;
  }

  private void checkTables(String file) throws IOException {
    if (manifest.layout() > Migrations.NEWEST) {
      throw new BackupRefused(
          "%s was written by a newer Parkwright (%s, table layout %d; this program knows up to %d); use that version"
              .formatted(file, manifest.program(), manifest.layout(), Migrations.NEWEST));
    }
    if (manifest.layout() < Migrations.FIRST_WITH_HISTORY) {
      throw new BackupRefused(file + " names a table layout that had no backups");
    }
    List<String> names = manifest.tables().stream().map(Manifest.Table::name).toList();
    HashSet<String> unknown = new HashSet<>(names);
    TableCopies.kept(manifest.layout()).forEach(unknown::remove);
    if (!unknown.isEmpty() || new HashSet<>(names).size() != names.size()) {
      throw new BackupRefused(file + " names tables that no backup has: " + names);
    }
    for (Manifest.Table table : manifest.tables()) {
      check(table, file);
    }
    manifest.tables().forEach(table -> entries.remove(table.file()));
    if (!entries.isEmpty()) {
      throw new BackupRefused(
          file + " holds more than its manifest says and is not trusted: " + entries.keySet());
    }
    for (Manifest.Table table : manifest.tables()) {
      entries.put(table.file(), zip.getEntry(table.file()));
    }
  }

  private void check(Manifest.Table table, String file) throws IOException {
    if (!entries.containsKey(table.file())) {
      throw new BackupRefused(file + " lacks the table " + table.name());
    }
    CountedDigest counted = new CountedDigest(OutputStream.nullOutputStream());
    try (InputStream in = open(table)) {
      in.transferTo(counted);
    }
    if (counted.bytes() != table.bytes() || !counted.sha256().equals(table.sha256())) {
      throw new BackupRefused(
          "%s is damaged: the table %s is not what the manifest says"
              .formatted(file, table.name()));
    }
  }

  /// What it holds.
  public Manifest manifest() {
    return manifest;
  }

  InputStream open(Manifest.Table table) throws IOException {
    InputStream in =
        zip.getInputStream(Optional.ofNullable(entries.get(table.file())).orElseThrow());
    return in;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
