package org.parkwright.store.people;

import java.time.Instant;
import java.util.List;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Role;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Sql;

/// Roles given and taken back. Rows are added and never changed; for an account, a role and a
/// territory the last one counts.
public final class GrantTable {
  /// The grants that `account` of an outer query holds, as an array of texts.
  static final String HELD =
      """
      array(select lower(role) || ' ' || territory
        from (select distinct on (role, territory) role, territory, held from grants g
              where g.account = %s order by role, territory, id desc) latest
        where held order by role, territory)
      """;

  private static final String ADMINISTRATORS =
      """
      select account from accounts a where ended is null
        and (select held from grants g where g.account = a.account and role = 'ADMINISTRATOR'
             order by id desc limit 1)
        and exists (select from personal p where p.account = a.account)
      """;

  private final Sql sql;

  public GrantTable(Sql sql) {
    this.sql = sql;
  }

  /// Gives a role (`held`) or takes it back.
  public void append(String account, Grant grant, boolean held, String author, Instant at) {
    sql.update(
        """
        insert into grants (account, role, territory, held, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        account,
        grant.role(),
        grant.territory().toString(),
        held,
        author,
        Moment.micros(at),
        Moment.nanos(at));
  }

  /// The roles that somebody holds.
  public List<Grant> of(String account) {
    return sql.first(
            "select " + HELD.formatted("?") + " as held", row -> read(row.texts("held")), account)
        .orElse(List.of());
  }

  /// Accounts in use that keep accounts.
  public List<String> administrators() {
    return sql.list(ADMINISTRATORS, row -> row.text("account"));
  }

  /// Whether anybody keeps accounts here yet.
  public boolean administered() {
    return !administrators().isEmpty();
  }

  /// Accounts in use that hold a role anywhere, with the territories.
  public List<String> holders(Role role) {
    return sql.list(
        """
        select distinct account from (
          select distinct on (account, territory) account, territory, held from grants
          where role = ? order by account, territory, id desc) latest
        join accounts using (account) where held and ended is null order by account
        """,
        row -> row.text("account"),
        role);
  }

  static List<Grant> read(List<String> held) {
    return held.stream().map(Grant::of).toList();
  }
}
