package org.parkwright.store.atlas;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Imports of whole files, and undoing them.
public final class RunTable {
  private static final String MADE =
      """
      with run as (select ?::bigint as id),
      made as (select park, firm from source_rows s, run where s.run = run.id and made)
      """;

  private static final List<Reliance> RELIANCES =
      List.of(
          new Reliance(
              Dependent.Kind.LATER_IMPORT,
              """
              select distinct o.run::text as what from source_rows o, run
              where o.run <> run.id and o.run not in (select id from undone_runs) and not o.made
                and (o.park in (select park from made) or o.firm in (select firm from made))
              union
              select distinct l.run::text from likenesses l
              where l.run not in (select id from undone_runs)
                and l.candidate in (select park from made) and l.park not in (
                  select park from made where park is not null)
              union
              select distinct t.run::text from tenancies t, run
              where t.run <> run.id and t.run not in (select id from undone_runs)
                and (t.park in (select park from made) or t.firm in (select firm from made))
              union
              select distinct n.run::text from nestings n, run
              where n.run <> run.id and n.run not in (select id from undone_runs)
                and (n.park in (select park from made) or n.within in (select park from made))
              """),
          new Reliance(
              Dependent.Kind.RECORDED_BY_PEOPLE,
              """
              select park as what from made m where park is not null and (
                exists (select from park_changes c where c.park = m.park)
                or exists (select from observations o where o.park = m.park)
                or exists (select from tenants t where t.park = m.park)
                or exists (select from preferences p where p.park = m.park)
                or exists (select from rosters r where r.park = m.park)
                or exists (select from system_choices s where s.park = m.park)
                or exists (select from assessments a where a.park = m.park)
                or exists (select from claims c where c.park = m.park and c.run is null
                  and not exists (select from claim_withdrawals w where w.claim = c.id))
                or exists (select from plots p where p.park = m.park)
                or exists (select from parks p where p.within = m.park)
                or exists (select from tenancies t where t.park = m.park and t.run is null))
              """));

  private final Sql sql;

  public RunTable(Sql sql) {
    this.sql = sql;
  }

  private record Reliance(Dependent.Kind kind, String sql) {}

  /// Something that would lose its ground if an import were undone.
  ///
  /// @param kind what it is
  /// @param what number of the import, or address of the park
  public record Dependent(Kind kind, String what) {
    /// What it can be.
    public enum Kind {
      /// A later import that says more about parks or firms of this one.
      LATER_IMPORT,
      /// A park of this import about which people have recorded something.
      RECORDED_BY_PEOPLE
    }
  }

  /// The import with a number.
  public Optional<Run> find(long number) {
    return sql.first("select * from import_runs where id = ?", RunTable::read, number);
  }

  /// Whether a file came in by a mapping, still counts, and no other file came by that mapping
  /// since: what has changed since then was said by another kind of file.
  ///
  /// @param sha256 of its bytes
  /// @param mapping as YAML
  public boolean isLastOf(String sha256, String mapping) {
    return sql.first(
            """
            select sha256 from import_runs
            where mapping = ? and id not in (select id from undone_runs)
            order by id desc limit 1
            """,
            row -> row.text("sha256"),
            mapping)
        .filter(sha256::equals)
        .isPresent();
  }

  /// The latest imports, newest first.
  ///
  /// @param country ISO 3166-1 alpha-2, lower case; empty for all
  public List<Run> newest(String country, int from, int most) {
    return sql.list(
        "select * from import_runs where country like ? order by id desc offset ? limit ?",
        RunTable::read,
        country + "%",
        from,
        most);
  }

  /// What keeps an import from being undone, a hundred of each kind at most; nothing when it can
  // be.
  public List<Dependent> dependents(long number) {
    List<Dependent> all = new ArrayList<>();
    for (Reliance reliance : RELIANCES) {
      all.addAll(
          sql.list(
              MADE + reliance.sql() + " order by 1 limit 100",
              row -> new Dependent(reliance.kind(), row.text("what")),
              number));
    }
    return all;
  }

  /// Undoes an import: from now on nothing that it brought counts, and everything is as it was
  /// before it. Nothing is removed.
  ///
  /// @return whether it was there and not undone before
  /// @throws IllegalStateException when something depends on it; ask [#dependents] first
  public boolean undo(long number, String author, String why, Instant at) {
    new JobTable(sql).alone();
    List<Dependent> dependents = dependents(number);
    if (!dependents.isEmpty()) {
      throw new IllegalStateException("import " + number + " cannot be undone: " + dependents);
    }
    return sql.update(
            """
            update import_runs
            set undone_by = ?, undone_why = ?, undone_at = ?, undone_nanos = ?
            where id = ? and undone_at is null
            """,
            author,
            Storable.text("the reason", why),
            Moment.micros(at),
            Moment.nanos(at),
            number)
        == 1;
  }

  private static Run read(Row row) throws SQLException {
    return new Run(
        row.large("id"),
        row.text("file_name"),
        row.text("sha256"),
        row.large("size"),
        row.text("mapping"),
        row.text("source"),
        row.text("country"),
        row.text("outcome"),
        row.text("digest"),
        row.text("author"),
        row.instant("at"),
        undone(row));
  }

  private static Optional<Run.Undone> undone(Row row) throws SQLException {
    Optional<String> by = row.optionalText("undone_by");
    if (by.isEmpty()) {
      return Optional.empty();
    }
    Instant at = row.time("undone_at").plusNanos(row.whole("undone_nanos"));
    return Optional.of(new Run.Undone(by.get(), row.text("undone_why"), at));
  }
}
