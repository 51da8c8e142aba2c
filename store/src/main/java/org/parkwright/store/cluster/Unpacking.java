package org.parkwright.store.cluster;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks the server's programs from the archive on the class path.
///
/// They are written beside, counted, and renamed: a start that is killed half-way, or a full disk,
/// never leaves a folder that looks complete. A power cut may still have emptied files that were
/// renamed in time; the count of bytes kept in `complete` finds that at the next start.
final class Unpacking {
  private static final String COMPLETE = "complete";

  private Unpacking() {}

  /// The folder of the packed version, ready to run.
  static Path into(Path programs) throws IOException {
    Path home = programs.resolve(version() + "-" + platform());
    if (isComplete(home)) {
      return home;
    }
    Files.createDirectories(programs);
    DataFolder.sweep(programs, "");
    Path draft = programs.resolve("unpacking-" + UUID.randomUUID());
    unpack(draft);
    Files.writeString(draft.resolve(COMPLETE), Long.toString(bytes(draft)));
    Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    return home;
  }

  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Unpacking.class.getResourceAsStream("/programs.properties")) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }

  /// As the archives are named: `linux-x86_64`, `linux-arm_64`, `darwin-…`, `windows-…`.
  private static String platform() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system =
        os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
    String machine =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          case String other -> other;
        };
    return system + "-" + machine;
  }

  private static boolean isComplete(Path home) throws IOException {
    Path count = home.resolve(COMPLETE);
    return Files.exists(count)
        && Files.readString(count).equals(Long.toString(bytes(home) - Files.size(count)));
  }

  private static long bytes(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    }
  }

  private static void unpack(Path target) throws IOException {
    String archive = "/postgres-" + platform() + ".txz";
    try (InputStream packed = Unpacking.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new DatabaseUnavailable(
            "this build carries no database programs for "
                + platform()
                + "; build it on this machine, or give a PostgreSQL server with --db");
      }
      TarArchiveInputStream tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (isNeeded(entry.getName())) {
          write(entry, tar, target);
        }
      }
    }
  }

  /// Libraries and headers for building extensions stay packed.
  private static boolean isNeeded(String name) {
    return !name.endsWith(".a") && !name.contains("/pgxs/") && !name.contains("/pkgconfig/");
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path file = target.resolve(entry.getName()).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("the archive wants to write outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.resolve("..").normalize());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, file);
    boolean program = target.relativize(file).startsWith("bin");
    if (program && Files.getFileStore(target).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
