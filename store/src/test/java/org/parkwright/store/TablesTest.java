package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parkwright.store.history.CoveredTable;
import org.parkwright.store.history.RecordedTable;
import org.parkwright.store.history.Unrecorded;

/// Nobody adds a table and forgets its history.
class TablesTest {
  @Test
  void everyTableIsRecordedOrSaysWhyNot() {
    try (OwnSchema own = OwnSchema.on(Engine.EMBEDDED);
        Database database = own.open()) {
      List<String> known =
          new ArrayList<>(RecordedTable.ALL.stream().map(RecordedTable::name).toList());
      known.addAll(Unrecorded.ALL.stream().map(Unrecorded::name).toList());
      CoveredTable.ALL.stream()
          .filter(CoveredTable::onlyImports)
          .map(CoveredTable::name)
          .forEach(known::add);
      assertThat(database.answers()).isTrue();
      assertThat(own.ask("select tablename from pg_tables where schemaname = current_schema()"))
          .containsExactlyInAnyOrderElementsOf(known);
      assertThat(
              own.ask(
                  "select tgrelid::regclass::text from pg_trigger join pg_class c on c.oid = tgrelid"
                      + " where tgname = 'kept' and relnamespace = current_schema()::regnamespace"))
          .containsExactlyInAnyOrderElementsOf(
              RecordedTable.ALL.stream().map(RecordedTable::name).toList());
      assertThat(Unrecorded.ALL).allSatisfy(table -> assertThat(table.reason()).isNotBlank());
    }
  }

  @Test
  void whatImportsBringIsDigestedColumnByColumn() {
    try (OwnSchema own = OwnSchema.on(Engine.EMBEDDED);
        Database database = own.open()) {
      assertThat(database.answers()).isTrue();
      for (CoveredTable table : CoveredTable.ALL) {
        List<String> columns =
            own.ask(
                "select column_name from information_schema.columns where table_schema ="
                    + " current_schema() and table_name = '"
                    + table.name()
                    + "'");
        columns.removeAll(
            List.of("author", "at", "at_nanos", "source_title", "source_address", "source_date"));
        assertThat(List.of(table.columns().split(", ")))
            .as(table.name())
            .containsExactlyInAnyOrderElementsOf(columns);
      }
    }
  }

  @Test
  void theKeyInTheHistoryIsThePrimaryKey() {
    try (OwnSchema own = OwnSchema.on(Engine.EMBEDDED);
        Database database = own.open()) {
      assertThat(database.answers()).isTrue();
      for (RecordedTable table : RecordedTable.ALL) {
        assertThat(
                own.ask(
                    """
                    select a.attname from pg_index i
                    join unnest(i.indkey) with ordinality k (attnum, nth) on true
                    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                    where i.indisprimary and i.indrelid = '%s'::regclass order by k.nth
                    """
                        .formatted(table.name())))
            .as(table.name())
            .isEqualTo(table.key());
      }
    }
  }
}
