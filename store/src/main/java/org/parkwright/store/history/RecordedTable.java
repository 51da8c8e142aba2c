package org.parkwright.store.history;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parkwright.store.sql.Migrations;

/// A table each of whose changes enters the history. A table is either one of these or among
/// [Unrecorded]; a test holds the schema to it.
///
/// @param name the table
/// @param key columns of its primary key, which make the key in the history
/// @param grows whether its rows are only added
/// @param imported whether imports bring rows as well, which are not recorded one by one but
// covered
///     by the digest of their import, see [CoveredTable]
/// @param layouts in which layouts of the tables it is
public record RecordedTable(
    String name, List<String> key, boolean grows, boolean imported, Layouts layouts) {
  private static final Layouts ALWAYS =
      new Layouts(Migrations.FIRST_WITH_HISTORY, Integer.MAX_VALUE);
  private static final Layouts ATLAS = new Layouts(Migrations.FIRST_WITH_ATLAS, Integer.MAX_VALUE);

  /// All of them, so that each comes after those that it refers to.
  public static final List<RecordedTable> ALL =
      List.of(
          changing("parks", "park").sinceImports(),
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
          changing("asks", "id"),
          changing("import_runs", "id").later(),
          changing("firms", "firm").later().sinceImports(),
          growing("claims", "id").later().sinceImports(),
          growing("claim_withdrawals", "claim").later(),
          growing("claim_choices", "id").later(),
          growing("tenancies", "id").later().sinceImports(),
          growing("plots", "id").later(),
          growing("likeness_answers", "id").later());

  /// A table that there was until the third layout, in which its rows became claims.
  private static final RecordedTable FACTS =
      new RecordedTable(
          "park_facts",
          List.of("park", "place"),
          false,
          false,
          new Layouts(Migrations.FIRST_WITH_HISTORY, Migrations.FIRST_WITH_ATLAS - 1));

  /// From which layout to which, both included.
  public record Layouts(int first, int last) {
    boolean hold(int layout) {
      return layout >= first && layout <= last;
    }
  }

  /// The recorded tables of a layout.
  public static List<RecordedTable> of(int layout) {
    return Stream.concat(ALL.stream(), Stream.of(FACTS))
        .filter(table -> table.layouts.hold(layout))
        .toList();
  }

  public RecordedTable {
    key = List.copyOf(key);
  }

  private static RecordedTable changing(String name, String... key) {
    return new RecordedTable(name, List.of(key), false, false, ALWAYS);
  }

  private static RecordedTable growing(String name, String... key) {
    return new RecordedTable(name, List.of(key), true, false, ALWAYS);
  }

  private RecordedTable later() {
    return new RecordedTable(name, key, grows, imported, ATLAS);
  }

  private RecordedTable sinceImports() {
    return new RecordedTable(name, key, grows, true, layouts);
  }

  /// Which rows `t` are told of by entries: those of people, and those of imports that were
  // changed.
  String told(int layout) {
    return imported && layout >= Migrations.FIRST_WITH_ATLAS
        ? " where t.run is null or exists (select from history e where e.what = '%s' and e.key = %s)"
            .formatted(name, keyOfRow())
        : "";
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
      case "parks", "firms" -> "to_jsonb(t) - 'searched' - 'sorted'";
      case "claims" ->
          "case when t.outline is null then to_jsonb(t) else to_jsonb(t) || jsonb_build_object("
              + "'outline', encode(sha256(convert_to(to_jsonb(t) ->> 'outline', 'UTF8')), 'hex'))"
              + " end";
      case "assessments" ->
          "to_jsonb(t) - 'result' || jsonb_build_object('result_sha256',"
              + " encode(sha256(convert_to((to_jsonb(t) -> 'result')::text, 'UTF8')), 'hex'))";
      default -> "to_jsonb(t)";
    };
  }
}
