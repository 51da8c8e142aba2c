package org.parkwright.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.store.sql.Migrations;
import org.parkwright.store.sql.Sql;

/// Whether the history is whole and the tables say what it says.
///
/// **Method.** Each entry carries `digest = SHA-256(salt ‖ content)` and `chain = SHA-256(previous
/// chain ‖ digest)`: a hash chain as in Haber and Stornetta, "How to time-stamp a digital document"
/// (1991). Changing, moving or removing an entry breaks the chain from there on. Both are computed
/// here, not in the database. Then each recorded row is held against its last entry, each entry
/// against the one before it of the same row, and the guards in the database are counted.
///
/// **What it cannot see.** Whoever owns the database can write a whole new history and tables to
/// match. Against that helps a head that was written down elsewhere ([Head], `--expect`): it fixes
/// everything up to it. What an entry says of its time is the clock of the database's machine.
///
/// **Imports.** Rows of an import have no entries; they are digested again, with their parks and
// firms,
/// and compared with what the import's row says, whose entry is in the chain.
///
/// **Later columns.** Rows and entries are compared without nulls, so that a column added later,
/// empty in old rows, is no difference. A migration that fills old rows writes entries for them.
public final class HistoryCheck {
  /// How many flaws of a kind are told at most.
  static final int TOLD = 100;

  private HistoryCheck() {}

  /// Checks what a transaction sees; other programs may go on writing.
  ///
  /// @param expected an entry that was written down earlier
  /// @param layout of the tables
  public static Verification of(Sql sql, Optional<Head> expected, int layout) {
    sql.list(
        "select set_config('timezone', 'UTC', true) as tz,"
            + " set_config('extra_float_digits', '1', true), set_config('work_mem', '64MB', true)",
        row -> row.text("tz"));
    ChainWalk walk = new ChainWalk(expected, new ArrayList<>());
    sql.each(
        "select seq, what, key, case when erased is null then "
            + ChainWalk.CONTENT
            + " end as content, salt, digest, chain, erased from history h order by seq",
        walk::pass);
    List<Flaw> flaws = new ArrayList<>();
    flaws.addAll(erasures(sql));
    flaws.addAll(breaks(sql));
    RecordedTable.of(layout).forEach(table -> flaws.addAll(rows(sql, table, layout)));
    if (layout >= Migrations.FIRST_WITH_ATLAS) {
      flaws.addAll(ImportCheck.flaws(sql));
    }
    flaws.addAll(Guards.missing(sql, layout));
    return walk.end(flaws);
  }

  /// Erased entries whose erasure is not told by a later entry of the same row.
  private static List<Flaw> erasures(Sql sql) {
    return sql.list(
        """
        select seq, what || ' ' || key as place from history e
        where erased is not null and not exists (
          select from history n
          where n.seq = e.erased and n.seq > e.seq and n.what = e.what and n.key = e.key
            and n.before is null and n.after::text like '%[erased]%')
        order by seq limit 100
        """,
        row -> new Flaw(Flaw.Kind.BROKEN_ERASURE, row.large("seq"), row.text("place")));
  }

  /// Entries that do not begin where the entry before them, of the same row, ended.
  private static List<Flaw> breaks(Sql sql) {
    return sql.list(
        """
        with several as (
          select what, key from history group by what, key having count(*) > 1)
        select seq, what || ' ' || key as place from (
          select seq, what, key, before, erased,
                 lag(after) over earlier as was, lag(erased) over earlier as was_erased
          from history join several using (what, key)
          window earlier as (partition by what, key order by seq)) h
        where erased is null and was_erased is null and before is distinct from was
        union all
        select seq, what || ' ' || key from history h
        where before is not null and not exists (
          select from history n where n.what = h.what and n.key = h.key and n.seq <> h.seq)
        order by seq limit 100
        """,
        row -> new Flaw(Flaw.Kind.UNTOLD_CHANGE, row.large("seq"), row.text("place")));
  }

  /// Rows that are not what their last entries say.
  private static List<Flaw> rows(Sql sql, RecordedTable table, int layout) {
    return sql.list(
        """
        with told as (
          select key, seq, after from history h
          where what = ? and not exists (
            select from history n where n.what = h.what and n.key = h.key and n.seq > h.seq)),
        there as (select %s as key, %s as image from %s t%s)
        select coalesce(told.key, there.key) as key, coalesce(told.seq, 0) as seq,
               there.key is null as absent
        from told full join there on told.key = there.key
        where jsonb_strip_nulls(told.after) is distinct from jsonb_strip_nulls(there.image)
        order by 2, 1 limit 100
        """
            .formatted(table.keyOfRow(), table.imageOfRow(), table.name(), table.told(layout)),
        row -> {
          Flaw.Kind kind =
              row.truth("absent")
                  ? Flaw.Kind.ENTRY_WITHOUT_ROW
                  : row.large("seq") == 0 ? Flaw.Kind.ROW_WITHOUT_ENTRY : Flaw.Kind.ROW_DIFFERS;
          return new Flaw(kind, row.large("seq"), table.name() + " " + row.text("key"));
        },
        table.name());
  }
}
