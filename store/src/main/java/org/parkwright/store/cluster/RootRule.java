package org.parkwright.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// PostgreSQL refuses to run as root. On Linux its programs are then started in a user namespace
/// of their own (`unshare -U`), in which root has no special rights; some containers forbid that.
final class RootRule {
  private RootRule() {}

  /// What to put before a command; nothing for ordinary users.
  ///
  /// @throws DatabaseUnavailable when this is root and the way round is barred
  static List<String> prefix(DataFolder folder) throws IOException, InterruptedException {
    if (!isRoot()) {
      return List.of();
    }
    Programs.Outcome tried = unshared(folder, "true");
    if (tried.failed()) {
      throw new DatabaseUnavailable(
          "PostgreSQL does not run as root, and this machine allows root no user namespace (%s). Run Parkwright as an ordinary user, or give a PostgreSQL server with --db"
              .formatted(tried.output()));
    }
    if (unshared(folder, "test", "-w", folder.database().toString()).failed()) {
      throw new DatabaseUnavailable(
          "PostgreSQL does not use root's rights, and without them root may not write %s. Start the program as the owner of that folder, or choose another one with --data"
              .formatted(folder.root()));
    }
    return List.of("unshare", "-U");
  }

  private static Programs.Outcome unshared(DataFolder folder, String... command)
      throws InterruptedException {
    try {
      return Programs.run(
          folder, Stream.concat(Stream.of("unshare", "-U"), Stream.of(command)).toList());
    } catch (IOException absent) {
      return new Programs.Outcome(127, "the program \"unshare\" is missing");
    }
  }

  private static boolean isRoot() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self)
        ? Files.getAttribute(self, "unix:uid").equals(0)
        : "root".equals(System.getProperty("user.name"));
  }
}
