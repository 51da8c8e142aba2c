package org.parkwright.store.history;

import static java.util.Map.entry;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parkwright.store.sql.Migrations;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;

/// Every change of every recorded row. Entries are made by the database itself; here they are read,
/// checked, and what they say is erased where somebody has a right to that.
public final class HistoryTable {
  /// What stands where a text was erased.
  public static final String ERASED = "[erased]";

  /// Columns in which people write freely.
  private static final Map<String, List<String>> FREE_TEXTS =
      Map.ofEntries(
          entry("observations", List.of("note", "method", "source_title", "source_address")),
          entry("preferences", List.of("source", "reason")),
          entry("withdrawals", List.of("reason")),
          entry("imports", List.of("file_name", "issues")),
          entry("members", List.of("name")),
          entry("steps", List.of("comment")),
          entry("comments", List.of("text")),
          entry("asks", List.of("note")),
          entry("claims", List.of("words", "reason", "source_title", "source_address")),
          entry("claim_withdrawals", List.of("reason")),
          entry("claim_choices", List.of("reason")),
          entry("tenancies", List.of("detail")),
          entry("plots", List.of("use")),
          entry("likeness_answers", List.of("reason")),
          entry("import_runs", List.of("file_name", "undone_why")));

  private static final String ENTRIES =
      """
      select h.seq, h.at, 0 as at_nanos, h.who, h.why, h.what, h.key, h.territory, h.erased,
        encode(h.chain, 'hex') as hash, coalesce(c.columns, '{}') as columns,
        coalesce(c.befores, '{}') as befores, coalesce(c.afters, '{}') as afters
      from history h left join lateral (
        select array_agg(key order by key) as columns,
          array_agg(coalesce(b.value, '') order by key) as befores,
          array_agg(coalesce(a.value, '') order by key) as afters
        from jsonb_each_text(h.before) b full join jsonb_each_text(h.after) a using (key)
        where b.value is distinct from a.value and key <> 'secret_sha256') c on true
      where\s""";

  private final Sql sql;

  public HistoryTable(Sql sql) {
    this.sql = sql;
  }

  /// The latest entries, newest first.
  ///
  /// @param before only entries before this one, to turn pages; 0 for the first page
  /// @param most how many at most
  public List<HistoryEntry> newest(HistoryFilter filter, long before, int most) {
    HistoryFilter.Conditions asked = filter.conditions();
    List<@Nullable Object> values = new ArrayList<>(asked.values());
    values.add(before == 0 ? Long.MAX_VALUE : before);
    return sql.list(
        ENTRIES + asked.sql() + " and h.seq < ? order by h.seq desc limit " + most,
        HistoryTable::read,
        values.toArray());
  }

  /// All entries in their order, one after the other.
  public void each(HistoryFilter filter, Consumer<HistoryEntry> taker) {
    HistoryFilter.Conditions asked = filter.conditions();
    sql.each(
        ENTRIES + asked.sql() + " order by h.seq",
        row -> taker.accept(read(row)),
        asked.values().toArray());
  }

  /// Who has entries, by account or name of a command.
  public List<String> authors(HistoryFilter filter) {
    HistoryFilter.Conditions asked = filter.conditions();
    return sql.list(
        "select distinct h.who from history h where " + asked.sql() + " order by 1",
        row -> row.text("who"),
        asked.values().toArray());
  }

  /// The last entry.
  public Optional<Head> head() {
    return sql.first(
        "select seq, encode(chain, 'hex') as hash from history order by seq desc limit 1",
        row -> new Head(row.large("seq"), row.text("hash")));
  }

  /// The last entry of each of these territories, without those within them; nothing for one that
  /// has none. As long as it is the same, so is every recorded row of the territory.
  public Map<String, Head> heads(List<String> territories) {
    Map<String, Head> heads = new HashMap<>();
    sql.list(
        """
        select asked.territory, last.seq, encode(last.chain, 'hex') as hash
        from unnest(?::text[]) as asked (territory), lateral (
          select seq, chain from history h where h.territory = asked.territory
          order by seq desc limit 1) last
        """,
        row -> heads.put(row.text("territory"), new Head(row.large("seq"), row.text("hash"))),
        territories);
    return heads;
  }

  /// Whether the history is whole.
  ///
  /// @param expected an entry that was written down earlier
  public Verification check(Optional<Head> expected) {
    return check(expected, Migrations.NEWEST);
  }

  /// The same of tables in an earlier layout, as a backup brings them.
  public Verification check(Optional<Head> expected, int layout) {
    return HistoryCheck.of(sql, expected, layout);
  }

  /// Tables whose rows hold free text that can be erased.
  public static List<String> erasable() {
    return FREE_TEXTS.keySet().stream().sorted().toList();
  }

  /// Erases the free text of a row: in its table it gives way to `[erased]`, and the content of all
  /// its entries goes. The transaction is signed by who erases, and why; that is what the new entry
  /// says.
  ///
  /// @return how many entries were erased; 0 when there is no such row, or nothing in it to erase
  public int erase(String what, String key) {
    List<String> columns = Optional.ofNullable(FREE_TEXTS.get(what)).orElse(List.of());
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "rows of \"%s\" hold no free text; those of %s do".formatted(what, erasable()));
    }
    RecordedTable table =
        RecordedTable.ALL.stream().filter(t -> t.name().equals(what)).findFirst().orElseThrow();
    String change = columns.stream().map(HistoryTable::erasing).collect(Collectors.joining(", "));
    int changed =
        erasing(
            "yes",
            () ->
                sql.update(
                    "update %s t set %s where %s = ?".formatted(what, change, table.keyOfRow()),
                    key));
    if (table.imported()) {
      erasing("digest", () -> digestAgain(what, table.keyOfRow(), key));
    }
    long told =
        sql.first(
                """
                select seq from history where what = ? and key = ? and before is null
                and after::text like '%[erased]%' order by seq desc limit 1
                """,
                row -> row.large("seq"), what, key)
            .orElse(0L);
    // A row of an import has no entries before this one.
    int entries =
        sql.update(
            """
        update history set before = null, after = null, why = '', salt = null, erased = ?
        where what = ? and key = ? and seq < ? and erased is null
        """,
            told,
            what,
            key,
            told);
    return table.imported() ? Math.max(entries, changed) : entries;
  }

  /// A text of an import is erased: the import's row gets the digest of what is left, and the entry
  /// of that change says who erased it and why.
  private int digestAgain(String what, String keyOfRow, String key) {
    return sql.first(
            """
            select r.id, r.first_claim, r.last_claim from %s t join import_runs r on r.id = t.run
            where %s = ?
            """
                .formatted(what, keyOfRow),
            row -> new long[] {row.large("id"), row.large("first_claim"), row.large("last_claim")},
            key)
        .map(
            run ->
                sql.update(
                    "update import_runs set digest = ? where id = ?",
                    ImportDigest.of(sql, run[0], run[1], run[2]),
                    run[0]))
        .orElse(0);
  }

  private int erasing(String setting, IntSupplier work) {
    String set = "select set_config('parkwright.erasing', ?, true) as set";
    sql.list(set, row -> row.text("set"), setting);
    int changed = work.getAsInt();
    sql.list(set, row -> row.text("set"), "");
    return changed;
  }

  private static String erasing(String column) {
    return column.equals("issues")
        ? "issues = case when issues = '[]' then issues else '[\"[erased]\"]' end"
        : "%1$s = case when coalesce(%1$s, '') = '' then %1$s else '[erased]' end"
            .formatted(column);
  }

  private static HistoryEntry read(Row row) throws SQLException {
    List<String> columns = row.texts("columns");
    List<String> befores = row.texts("befores");
    List<String> afters = row.texts("afters");
    List<HistoryEntry.Change> changes = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      changes.add(new HistoryEntry.Change(columns.get(i), befores.get(i), afters.get(i)));
    }
    return new HistoryEntry(
        row.large("seq"),
        row.instant("at"),
        row.text("who"),
        row.text("why"),
        row.text("what"),
        row.text("key"),
        row.text("territory"),
        Collections.unmodifiableList(changes),
        row.text("hash"),
        row.isNull("erased") ? OptionalLong.empty() : OptionalLong.of(row.large("erased")));
  }
}
