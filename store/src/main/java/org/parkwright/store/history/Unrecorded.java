package org.parkwright.store.history;

import java.util.List;

/// A table without a history, and why it has none.
///
/// @param name the table
/// @param reason why its changes are not recorded
/// @param kept whether a backup takes it along
public record Unrecorded(String name, String reason, boolean kept) {
  /// All of them.
  public static final List<Unrecorded> ALL =
      List.of(
          new Unrecorded("personal", "names and mail must be erasable", true),
          new Unrecorded("credentials", "hashes of passwords are nobody's to look up", true),
          new Unrecorded("identities", "personal: how other services know somebody", true),
          new Unrecorded(
              "tokens", "account_events tells of them; `used` changes all the time", true),
          new Unrecorded("reminders", "whether and when somebody gets letters", true),
          new Unrecorded("sessions", "change with every request", false),
          new Unrecorded("resets", "live for an hour; account_events tells of them", false),
          new Unrecorded("failures", "dropped after a while by intention", false),
          new Unrecorded("calls", "answers of a day, to give them again", false),
          new Unrecorded(
              "import_jobs", "files on their way; import_runs tells of those that are in", true),
          new Unrecorded("import_parts", "bytes of files on their way", false),
          new Unrecorded("history", "is the history", true),
          new Unrecorded("flyway_schema_history", "the layout of the tables", false));
}
