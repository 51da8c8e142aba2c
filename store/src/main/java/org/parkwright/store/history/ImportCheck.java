package org.parkwright.store.history;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.store.sql.Sql;

/// Whether the rows of every import, also of those that were undone, are those that it brought.
final class ImportCheck {
  /// Parks and firms that an import made and nobody has recorded since are as its rows say.
  private static final String PARKS =
      """
      select 'parks ' || p.park as place from parks p
      where p.run is not null and not exists (
        select from source_rows s
        where s.park = p.park and s.run = p.run and s.made and s.names = p.names
          and (s.kind, s.status, s.latitude, s.longitude, s.illustrative)
            is not distinct from (p.kind, p.status, p.latitude, p.longitude, p.illustrative))
      union all
      select 'firms ' || f.firm from firms f
      where f.run is not null and not exists (
        select from source_rows s
        where s.firm = f.firm and s.run = f.run and s.made and s.names = f.names
          and (s.latitude, s.longitude, s.illustrative)
            is not distinct from (f.latitude, f.longitude, f.illustrative))
      union all
      select coalesce('parks ' || s.park, 'firms ' || s.firm) from source_rows s
      where s.made and not exists (select from parks p where p.park = s.park)
        and not exists (select from firms f where f.firm = s.firm)
      order by 1 limit 100
      """;

  private ImportCheck() {}

  private record Known(long id, String digest, long firstClaim, long lastClaim) {}

  static List<Flaw> flaws(Sql sql) {
    List<Flaw> flaws = new ArrayList<>();
    List<Known> runs =
        sql.list(
            "select id, digest, first_claim, last_claim from import_runs order by id",
            row ->
                new Known(
                    row.large("id"),
                    row.text("digest"),
                    row.large("first_claim"),
                    row.large("last_claim")));
    for (Known run : runs) {
      if (!ImportDigest.of(sql, run.id, run.firstClaim, run.lastClaim).equals(run.digest)) {
        flaws.add(new Flaw(Flaw.Kind.IMPORT_CHANGED, 0, "import " + run.id));
      }
    }
    for (CoveredTable table : CoveredTable.ALL) {
      String within = table.isRanged() ? " and t.id between r.first_claim and r.last_claim" : "";
      flaws.addAll(
          sql.list(
              """
              select distinct t.run from %s t
              where t.run is not null and not exists (
                select from import_runs r where r.id = t.run%s)
              order by 1 limit 100
              """
                  .formatted(table.name(), within),
              row ->
                  new Flaw(
                      Flaw.Kind.ROW_OF_NO_IMPORT,
                      0,
                      table.name() + " of import " + row.large("run"))));
    }
    flaws.addAll(sql.list(PARKS, row -> new Flaw(Flaw.Kind.NOT_AS_IMPORTED, 0, row.text("place"))));
    return flaws;
  }
}
