package org.parkwright.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.park.TenantId;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// The firms of parks.
public final class TenantTable {
  private static final String COLUMNS =
      """
      tenant, sector, illustrative,
      array(select key from jsonb_each_text(names) order by key) as languages,
      array(select value from jsonb_each_text(names) order by key) as texts
      """;

  private final Sql sql;

  TenantTable(Sql sql) {
    this.sql = sql;
  }

  /// Adds a firm to its park, which must be there.
  ///
  /// @return whether it was added; not when a firm has this address already
  public boolean add(Tenant tenant) {
    String id = tenant.id().toString();
    tenant
        .names()
        .byLanguage()
        .forEach((tag, text) -> Storable.text(id + ", name in " + tag, text));
    return sql.update(
            """
            insert into tenants (tenant, park, names, sector, illustrative)
            values (?, ?, jsonb_object(?::text[], ?::text[]), ?, ?)
            on conflict (tenant) do nothing
            """,
            id,
            tenant.id().park().toString(),
            List.copyOf(tenant.names().byLanguage().keySet()),
            List.copyOf(tenant.names().byLanguage().values()),
            Storable.text(id + ", sector", tenant.sector()),
            tenant.illustrative())
        == 1;
  }

  /// The firm at this address.
  public Optional<Tenant> find(TenantId id) {
    return sql.first(
        "select " + COLUMNS + " from tenants where tenant = ?", TenantTable::read, id.toString());
  }

  /// All firms of a park, by address.
  public List<Tenant> of(ParkId park) {
    return sql.list(
        "select " + COLUMNS + " from tenants where park = ? order by tenant",
        TenantTable::read,
        park.toString());
  }

  private static Tenant read(Row row) throws SQLException {
    return new Tenant(
        TenantId.of(row.text("tenant")),
        new Names(row.pairs("languages", "texts")),
        row.text("sector"),
        row.truth("illustrative"));
  }
}
