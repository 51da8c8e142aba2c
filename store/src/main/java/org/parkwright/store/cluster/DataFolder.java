package org.parkwright.store.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The one folder in which everything lies.
///
/// ```
/// <root>/parkwright.lock      held by the running program; who it is and where it answers
/// <root>/database/passwords   made at the first start, readable by its owner only
/// <root>/database/cluster/    PostgreSQL's own files
/// <root>/database/programs/   PostgreSQL's programs, unpacked here
/// <root>/database/server.log  what PostgreSQL says
/// ```
///
/// @param root the real path of the folder
record DataFolder(Path root) {
  /// What a first start needs: 60 MB of programs, 40 MB of empty database, the first log segments.
  private static final long FIRST_START_MEGABYTES = 250;

  /// Characters that PostgreSQL's own starter would hand to a shell.
  private static final Pattern UNSAFE = Pattern.compile("[\"$`\\\\\\p{Cntrl}]");

  private static final boolean POSIX =
      Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");

  /// Opens the folder, making it when it is not there.
  ///
  /// @throws DatabaseUnavailable when this user may not, or it is no folder
  static DataFolder open(Path path) {
    Path wanted = path.toAbsolutePath().normalize();
    if (POSIX && UNSAFE.matcher(wanted.toString()).find()) {
      throw new DatabaseUnavailable(
          "the data folder's path holds a quote, $, `, \\ or control character, which PostgreSQL "
              + "cannot take: "
              + wanted
              + "; choose another folder with --data");
    }
    try {
      Files.createDirectories(wanted, ownerOnly("rwx------"));
      DataFolder folder = new DataFolder(wanted.toRealPath());
      Files.createDirectories(folder.database(), ownerOnly("rwx------"));
      folder.checkOwner();
      return folder;
    } catch (FileAlreadyExistsException taken) {
      throw new DatabaseUnavailable(
          "the data folder " + wanted + " cannot be made: " + taken.getFile() + " is a file",
          taken);
    } catch (AccessDeniedException denied) {
      throw notPermitted(wanted, denied);
    } catch (FileSystemException other) {
      throw new DatabaseUnavailable(
          "the data folder " + wanted + " cannot be made: " + other.getMessage(), other);
    } catch (IOException other) {
      throw new UncheckedIOException(other);
    }
  }

  Path lockFile() {
    return root.resolve("parkwright.lock");
  }

  Path database() {
    return root.resolve("database");
  }

  Path passwords() {
    return database().resolve("passwords");
  }

  Path cluster() {
    return database().resolve("cluster");
  }

  Path programs() {
    return database().resolve("programs");
  }

  Path log() {
    return database().resolve("server.log");
  }

  /// Asks for room before anything is written; a first start that ends half-way helps nobody.
  void checkRoomForFirstStart() {
    long free = usableMegabytes();
    if (free < FIRST_START_MEGABYTES) {
      throw new DatabaseUnavailable(
          "%s has %d MB of free disk space; a first start needs %d MB. Make room, or choose another folder with --data"
              .formatted(root, free, FIRST_START_MEGABYTES));
    }
  }

  long usableMegabytes() {
    try {
      return Files.getFileStore(root).getUsableSpace() / 1_000_000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// PostgreSQL insists on owning its files; say so before it does.
  private void checkOwner() throws IOException {
    if (!POSIX || !Files.exists(cluster())) {
      return;
    }
    Path probe = Files.createTempFile(database(), "probe", "");
    String me = Files.getOwner(probe).getName();
    Files.delete(probe);
    String owner = Files.getOwner(cluster()).getName();
    if (!owner.equals(me)) {
      throw new DatabaseUnavailable(
          "the database in %s belongs to user \"%s\", but this program runs as \"%s\"; start it as \"%s\", or choose another folder with --data"
              .formatted(root, owner, me, owner));
    }
  }

  static DatabaseUnavailable notPermitted(Path folder, FileSystemException denied) {
    return new DatabaseUnavailable(
        "user \"%s\" may not write %s%s; give the folder to this user, start the program as its owner, or choose another folder with --data"
            .formatted(System.getProperty("user.name"), denied.getFile(), ownerOf(folder)),
        denied);
  }

  private static String ownerOf(Path folder) {
    try {
      return " (" + folder + " belongs to \"" + Files.getOwner(folder).getName() + "\")";
    } catch (IOException | UnsupportedOperationException unknown) {
      return "";
    }
  }

  static FileAttribute<?>[] ownerOnly(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /// Takes away what earlier, interrupted starts left: whatever in the folder has such a name. What
  /// a program that is still ending holds on to stays for the next time.
  static void sweep(Path folder, String prefix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path left :
          entries.filter(e -> e.getFileName().toString().startsWith(prefix)).toList()) {
        deleteIfPossible(left);
      }
    }
  }

  private static void deleteIfPossible(Path tree) {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException stillInUse) {
      return;
    }
  }

  /// Makes a rename survive a power cut; Windows does this by itself and offers no such call.
  static void settle(Path folder) throws IOException {
    if (POSIX) {
      try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
        directory.force(true);
      }
    }
  }
}
