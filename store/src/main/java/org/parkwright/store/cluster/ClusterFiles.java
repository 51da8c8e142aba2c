package org.parkwright.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/// PostgreSQL's own files: made once, under another name until they are complete, and tied to the
/// major version that made them.
final class ClusterFiles {
  /// The major version of the packed programs.
  static final int MAJOR = 18;

  private ClusterFiles() {}

  /// @throws DatabaseUnavailable when another version made the files, or none can be told
  static void checkVersion(DataFolder folder) throws IOException {
    Path file = folder.cluster().resolve("PG_VERSION");
    String found = Files.exists(file) ? Files.readString(file).strip() : "";
    if (!found.matches("\\d{1,4}")) {
      throw new DatabaseUnavailable(
          "the data folder %s is damaged: %s should hold the version %d and holds \"%s\"; restore the folder from a backup"
              .formatted(folder.root(), file, MAJOR, found));
    }
    if (Integer.parseInt(found) != MAJOR) {
      boolean newer = Integer.parseInt(found) > MAJOR;
      throw new DatabaseUnavailable(
          "the data folder %s was written with PostgreSQL %s and this program brings %d; %s"
              .formatted(
                  folder.root(),
                  found,
                  MAJOR,
                  newer
                      ? "use the newer Parkwright that wrote it"
                      : "move the data over with pg_dump and pg_restore"));
    }
  }

  /// Makes an empty cluster that asks everybody for a password from its first moment on.
  static void make(DataFolder folder, Programs programs, Passwords passwords)
      throws IOException, InterruptedException {
    Path draft = folder.database().resolve("making-" + UUID.randomUUID());
    Path secret =
        Passwords.secret(folder.database().resolve("making-password"), passwords.superuser());
    Programs.Outcome made =
        programs.run(
            "initdb",
            List.of(
                "-D",
                draft.toString(),
                "-U",
                "postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + secret,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
    Files.delete(secret);
    if (made.failed()) {
      throw ServerLog.from(folder).explained(made.output());
    }
    Settings.include(draft);
    Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    DataFolder.settle(folder.database());
  }
}
