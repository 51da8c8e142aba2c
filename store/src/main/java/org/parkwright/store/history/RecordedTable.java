package org.parkwright.store.history;

import java.util.List;
import java.util.stream.Collectors;

/// A table each of whose changes enters the history. A table is either one of these or among
/// [Unrecorded]; a test holds the schema to it.
///
/// @param name the table
/// @param key columns of its primary key, which make the key in the history
/// @param grows whether its rows are only added
public record RecordedTable(String name, List<String> key, boolean grows) {
  /// All of them, so that each comes after those that it refers to.
  public static final List<RecordedTable> ALL =
      List.of(
          changing("parks", "park"),
          changing("park_facts", "park", "place"),
          growing("park_changes", "id"),
          growing("imports", "id"),
          changing("tenants", "tenant"),
          growing("observations", "id"),
          growing("withdrawals", "observation"),
          growing("preferences", "id"),
          growing("rosters", "id"),
          growing("members", "roster", "place"),
          growing("system_choices", "id"),
          growing("assessments", "id"),
          changing("accounts", "account"),
          growing("grants", "id"),
          growing("account_events", "id"),
          growing("steps", "id"),
          growing("comments", "id"),
          changing("asks", "id"));

  public RecordedTable {
    key = List.copyOf(key);
  }

  private static RecordedTable changing(String name, String... key) {
    return new RecordedTable(name, List.of(key), false);
  }

  private static RecordedTable growing(String name, String... key) {
    return new RecordedTable(name, List.of(key), true);
  }

  /// The key in the history, as an expression over a row `t`.
  String keyOfRow() {
    return key.stream()
        .map(column -> "t." + column + "::text")
        .collect(Collectors.joining(" || '|' || "));
  }

  /// How a row `t` stands in the history; the same as the migration's function history_image, but
  /// nobody can exchange it in the database.
  String imageOfRow() {
    return switch (name) {
      case "parks" -> "to_jsonb(t) - 'searched' - 'sorted'";
      case "assessments" ->
          "to_jsonb(t) - 'result' || jsonb_build_object('result_sha256',"
              + " encode(sha256(convert_to((to_jsonb(t) -> 'result')::text, 'UTF8')), 'hex'))";
      default -> "to_jsonb(t)";
    };
  }
}
