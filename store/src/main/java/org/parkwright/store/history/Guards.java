package org.parkwright.store.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parkwright.store.sql.Migrations;
import org.parkwright.store.sql.Sql;

/// The triggers that record changes and refuse others. Whoever owns the database can drop them or
/// switch them off.
final class Guards {
  private Guards() {}

  /// Those that are missing, switched off, or call another function.
  static List<Flaw> missing(Sql sql, int layout) {
    Set<String> there =
        new HashSet<>(
            sql.list(
                """
                select c.relname || ' ' || t.tgname || ' ' || p.proname as guard
                from pg_trigger t join pg_class c on c.oid = t.tgrelid
                  join pg_proc p on p.oid = t.tgfoid
                where c.relnamespace = current_schema()::regnamespace
                  and p.pronamespace = c.relnamespace
                  and c.relkind = 'r' and not t.tgisinternal and t.tgenabled in ('O', 'A')
                """,
                row -> row.text("guard")));
    return expected(layout).stream()
        .filter(guard -> !there.contains(guard))
        .map(guard -> new Flaw(Flaw.Kind.UNGUARDED, 0, guard.substring(0, guard.lastIndexOf(' '))))
        .toList();
  }

  private static List<String> expected(int layout) {
    List<String> guards = new ArrayList<>();
    guards.add("history history_guard guard_history");
    guards.add("history history_stays guard_history");
    for (RecordedTable table : RecordedTable.of(layout)) {
      guards.add(table.name() + " kept keep_history");
      guards.add(table.name() + " not_emptied refuse_emptying");
      if (table.grows()) {
        guards.add(table.name() + " " + table.name() + "_grow refuse_change");
      }
      if (layout >= Migrations.FIRST_WITH_ATLAS && table.imported()) {
        guards.add(table.name() + " kept_later keep_history");
        guards.add(table.name() + " kept_gone keep_history");
      }
    }
    if (layout >= Migrations.FIRST_WITH_ATLAS) {
      guards.add("import_runs import_runs_guard guard_run");
      for (CoveredTable table : CoveredTable.ALL) {
        guards.add(table.name() + " " + table.name() + "_grow refuse_change");
        guards.add(table.name() + " not_emptied refuse_emptying");
      }
    }
    return guards;
  }
}
