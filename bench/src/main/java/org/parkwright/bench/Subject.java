package org.parkwright.bench;

import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.columns.ColumnPlan;

/// What is measured: an index system of the catalog on synthetic parks.
record Subject(IndexSystem system, Dictionary dictionary, ColumnPlan plan, SyntheticParks parks) {
  private static final long SEED = 2017;

  static Subject of(String id, int rows) {
    Catalog catalog = Catalog.bundled();
    IndexSystem system = catalog.find(id);
    ColumnPlan plan = ColumnPlan.of(system, catalog.dictionary());
    return new Subject(
        system,
        catalog.dictionary(),
        plan,
        SyntheticParks.of(plan, catalog.dictionary(), rows, SEED));
  }

  FindingsSql sql() {
    return new FindingsSql(system, dictionary, parks.masked());
  }

  int indicators() {
    return system.indicators().size();
  }
}
