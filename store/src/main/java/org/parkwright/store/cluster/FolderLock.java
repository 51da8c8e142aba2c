package org.parkwright.store.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One running program to a data folder. The operating system frees the lock when its holder dies,
/// however it dies, so there is never a stale one. The file names the holder for whom comes second.
final class FolderLock implements AutoCloseable {
  /// The locked byte lies far behind the text, because Windows forbids reading locked bytes.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /// Folders held by this process. POSIX drops a process's lock on a file as soon as the process
  /// closes *any* handle on it, so a second try from within must never get as far as opening it.
  private static final Set<Path> HELD = new HashSet<>();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// @throws DatabaseUnavailable when a running program holds the folder, naming it
  static FolderLock take(DataFolder folder) {
    return takeIfFree(folder)
        .orElseThrow(() -> new DatabaseUnavailable(inUse(folder, folder.lockFile())));
  }

  /// The lock; empty when a running program holds it, this one included.
  static Optional<FolderLock> takeIfFree(DataFolder folder) {
    Path file = folder.lockFile();
    synchronized (HELD) {
      if (HELD.contains(file)) {
        return Optional.empty();
      }
      Optional<FolderLock> lock = acquire(folder, file);
      lock.ifPresent(
          taken -> {
            HELD.add(file);
            taken.write("process " + ProcessHandle.current().pid() + "\n");
          });
      return lock;
    }
  }

  private static Optional<FolderLock> acquire(DataFolder folder, Path file) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file,
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
              DataFolder.ownerOnly("rw-------"));
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new FolderLock(file, channel));
    } catch (AccessDeniedException denied) {
      throw DataFolder.notPermitted(folder.root(), denied);
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "the lock "
              + file
              + " cannot be taken: "
              + e.getMessage()
              + " (is the folder on a network drive without locks?)",
          e);
    }
  }

  private static String inUse(DataFolder folder, Path file) {
    synchronized (HELD) {
      if (HELD.contains(file)) {
        return "this process has the data folder " + folder.root() + " already open";
      }
    }
    List<String> holder = holder(file);
    String who = holder.isEmpty() ? "another process" : holder.get(0);
    String where = holder.size() > 1 ? ", address " + holder.get(1) : "";
    return "Parkwright is already running on the data folder %s as %s%s; use that one, stop it first, or choose another folder with --data"
        .formatted(folder.root(), who, where);
  }

  private static List<String> holder(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException goneMeanwhile) {
      return List.of();
    }
  }

  /// Tells where the running program answers, for the message to whom comes second.
  void announce(String address) {
    write("process " + ProcessHandle.current().pid() + "\n" + address + "\n");
  }

  private void write(String text) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    synchronized (HELD) {
      try {
        channel.truncate(0);
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        HELD.remove(file);
      }
    }
  }
}
