package org.parkwright.store.atlas;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.ParkId;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Which records are of one park. Nothing is moved when two are taken for one: the claims of both
/// stay where they are and are read together, so that undoing it restores what was there.
public final class LikenessTable {
  private static final String FOUND =
      """
      select l.run, l.park, l.candidate, l.score, l.reasons, l.certain, r.source,
        (select s.key from source_rows s where s.park = l.park and s.run = l.run and s.made
         limit 1) as key,
        a.same, a.reason, a.author
      from likenesses l join import_runs r on r.id = l.run and r.undone_at is null
        left join lateral (
          select same, reason, author from likeness_answers a
          where a.park = l.park and a.candidate = l.candidate order by a.id desc limit 1) a on true
      """;

  private final Sql sql;

  public LikenessTable(Sql sql) {
    this.sql = sql;
  }

  /// Pairs of a country that wait for a person, the most alike first.
  ///
  /// @param country ISO 3166-1 alpha-2, lower case; empty for all
  public List<Likeness> open(String country, int from, int most) {
    return sql.list(
        FOUND
            + """
            where not l.certain and a.same is null and l.park like ?
            order by l.score desc, l.id offset ? limit ?
            """,
        LikenessTable::read,
        country + "%",
        from,
        most);
  }

  /// How many pairs wait for a person.
  public long openCount(String country) {
    return sql.number(
        "select count(*) from ("
            + FOUND
            + "where not l.certain and l.park like ?) o"
            + " where o.same is null",
        country + "%");
  }

  /// Pairs of a country that are taken for one or were decided, the latest first.
  public List<Likeness> settled(String country, int from, int most) {
    return sql.list(
        FOUND
            + """
            where (l.certain or a.same is not null) and l.park like ?
            order by l.id desc offset ? limit ?
            """,
        LikenessTable::read,
        country + "%",
        from,
        most);
  }

  /// What was found and decided about a pair.
  public Optional<Likeness> find(ParkId park, ParkId candidate) {
    return sql.first(
        FOUND + "where l.park = ? and l.candidate = ? order by l.id desc limit 1",
        LikenessTable::read,
        park.toString(),
        candidate.toString());
  }

  /// Parks that a park is taken for, and those that are taken for it.
  public List<Likeness> of(ParkId park) {
    return sql.list(
        FOUND + "where l.park = ? or l.candidate = ? order by l.id",
        LikenessTable::read,
        park.toString(),
        park.toString());
  }

  /// The park that another one is under its first name; the park itself when it is no other.
  public ParkId first(ParkId park) {
    return sql.first(
            "select same_as from same_parks where park = ?",
            row -> ParkId.of(row.text("same_as")),
            park.toString())
        .orElse(park);
  }

  /// A person decides on a pair; an earlier decision is replaced.
  ///
  /// @throws IllegalArgumentException when the candidate is taken for the park already: of two that
  ///     are one, only one is the second
  public void decide(Likeness likeness, boolean same, String reason, String author, Instant at) {
    if (same && first(likeness.candidate()).equals(likeness.park())) {
      throw new IllegalArgumentException(
          "%s is %s already".formatted(likeness.candidate(), likeness.park()));
    }
    sql.update(
        """
        insert into likeness_answers
          (park, candidate, source, key, same, reason, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        likeness.park().toString(),
        likeness.candidate().toString(),
        likeness.source(),
        likeness.key(),
        same,
        Storable.text("the reason", reason),
        author,
        Moment.micros(at),
        Moment.nanos(at));
  }

  private static Likeness read(Row row) throws SQLException {
    return new Likeness(
        row.large("run"),
        ParkId.of(row.text("park")),
        ParkId.of(row.text("candidate")),
        row.number("score"),
        EvidenceText.read(row.text("reasons")),
        row.truth("certain"),
        row.text("source"),
        row.optionalText("key").orElse(""),
        row.isNull("same")
            ? Optional.empty()
            : Optional.of(
                new Likeness.Answer(row.truth("same"), row.text("reason"), row.text("author"))));
  }
}
