package org.parkwright.store.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/// What PostgreSQL says, kept in the data folder; knows the usual reasons for a failed start.
final class ServerLog {
  private static final long LARGEST = 10_000_000;
  private static final int SHOWN_LINES = 6;

  private final DataFolder folder;
  private final long begin;

  private ServerLog(DataFolder folder, long begin) {
    this.folder = folder;
    this.begin = begin;
  }

  /// Looks only at what is said from now on. A log beyond 10 MB is put aside; one older is kept.
  static ServerLog from(DataFolder folder) throws IOException {
    Path log = folder.log();
    if (Files.exists(log) && Files.size(log) > LARGEST) {
      Files.move(log, log.resolveSibling("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
    }
    return new ServerLog(folder, Files.exists(log) ? Files.size(log) : 0);
  }

  /// Whether PostgreSQL said this.
  boolean says(String words) throws IOException {
    return text().contains(words);
  }

  private String text() throws IOException {
    if (!Files.exists(folder.log())) {
      return "";
    }
    byte[] all = Files.readAllBytes(folder.log());
    int from = (int) Math.min(begin, all.length);
    return new String(all, from, all.length - from, StandardCharsets.UTF_8);
  }

  /// Why the server did not start, in words where the reason is known.
  DatabaseUnavailable explained(String otherOutput) throws IOException {
    String said = text() + otherOutput;
    return new DatabaseUnavailable(
        "the database in %s does not start: %s. Its log is %s; it said:\n%s"
            .formatted(folder.root(), reason(said), folder.log(), lastLines(said)));
  }

  private String reason(String said) {
    if (said.contains("No space left on device")) {
      return said.contains("shared memory")
          ? "the machine has too little shared memory (/dev/shm)"
          : "the disk is full (%d MB left); make room and start again"
              .formatted(folder.usableMegabytes());
    }
    if (said.contains("has wrong ownership") || said.contains("Permission denied")) {
      return "some of its files belong to another user, or this user may not read them; give the whole folder to the user who starts the program";
    }
    if (said.contains("has invalid permissions")) {
      return "others may read its files; take that right away (chmod 700 " + folder.cluster() + ")";
    }
    if (said.contains("incompatible with server")) {
      return "it was written by another version of PostgreSQL";
    }
    return isDamage(said)
        ? "its files are damaged; copy the folder aside and restore it from a backup"
        : "see the log";
  }

  private static boolean isDamage(String said) {
    return List.of(
            "valid checkpoint record",
            "invalid checkpoint",
            "checkpoint record is",
            "pg_control",
            "checksum",
            "is not a database cluster directory",
            "is not a valid data directory",
            "could not open directory",
            "could not open file",
            "could not read file",
            "invalid page",
            "PANIC")
        .stream()
        .anyMatch(said::contains);
  }

  /// The lines that name a failure, or the last ones when none does.
  private static String lastLines(String said) {
    List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
    List<String> failures =
        lines.stream().filter(line -> line.matches(".*(FATAL|PANIC|HINT|error):.*")).toList();
    List<String> shown = failures.isEmpty() ? lines : failures;
    return shown.stream()
        .skip(Math.max(0, shown.size() - SHOWN_LINES))
        .map(line -> "  " + line)
        .collect(Collectors.joining("\n"));
  }
}
