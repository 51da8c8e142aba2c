package org.parkwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.columns.ColumnPlan;

/// Two independent writings of the same rules, ours and SQL, agree on every synthetic park.
class SameRulesTest {
  private static final int PARKS = 10_000;

  @ParameterizedTest
  @ValueSource(strings = {"eip-2017", "hj-274-2015", "zero-carbon-park-2025"})
  void everyFindingIsTheSame(String id) throws SQLException {
    Catalog catalog = Catalog.bundled();
    IndexSystem system = catalog.find(id);
    ColumnPlan plan = ColumnPlan.of(system, catalog.dictionary());
    SyntheticParks parks = SyntheticParks.of(plan, catalog.dictionary(), PARKS, 2017);
    byte[][] ours = plan.parallel(2).findings(parks.columns());
    FindingsSql sql = new FindingsSql(system, catalog.dictionary(), parks.masked());
    try (ParksTable table = ParksTable.of(parks)) {
      byte[][] theirs = table.codes(sql.findings(), ours.length, PARKS);
      Set<Byte> levels = new HashSet<>();
      for (int i = 0; i < ours.length; i++) {
        assertThat(ours[i]).as(system.indicators().get(i).code()).isEqualTo(theirs[i]);
        for (byte level : ours[i]) {
          levels.add(level);
        }
      }
      assertThat(levels).as("levels that occur").contains((byte) 0, (byte) 1, (byte) 3, (byte) 4);
    }
  }
}
