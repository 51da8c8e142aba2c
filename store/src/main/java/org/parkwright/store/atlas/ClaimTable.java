package org.parkwright.store.atlas;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.park.FirmId;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.claim.Choice;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// What persons and imports claim about parks and firms, and which claims persons chose. Claims are
/// only added; a person's claim can be taken back, an import's goes with its import.
///
/// A park that is another one under a second name brings its claims to that one.
public final class ClaimTable {
  /// Claims that count at a moment, with who said so; needs a list of parks or firms named
  // `wanted`.
  private static final String HELD =
      """
      , moment as (select ?::timestamptz as at, ?::int as nanos)
      select c.*, w.sought, coalesce(c.source_title, i.title) as title,
        coalesce(c.source_address, i.address) as address,
        coalesce(c.source_date, i.date) as source_day,
        coalesce(c.author, r.author) as who, coalesce(c.at, r.at) as said,
        coalesce(c.at_nanos, r.at_nanos) as said_nanos
      from wanted w cross join moment m join claims c on c.%1$s = w.%1$s
        left join import_runs r on r.id = c.run
        left join import_citations i on i.run = c.run and i.place = c.citation
      where (coalesce(c.at, r.at), coalesce(c.at_nanos, r.at_nanos)) <= (m.at, m.nanos)
        and (r.undone_at is null or (r.undone_at, r.undone_nanos) > (m.at, m.nanos))
        and not exists (select from claim_withdrawals b
          where b.claim = c.id and (b.at, b.at_nanos) <= (m.at, m.nanos))
      order by w.sought, c.id
      """;

  private static final String PARKS = Sameness.BELOW + HELD.formatted("park");

  private static final String FIRMS =
      "with wanted as (select firm, firm as sought from unnest(?::text[]) firm)"
          + HELD.formatted("firm");

  private static final String CHOICES =
      """
      select topic, claim, reason, author, at, at_nanos from claim_choices
      where %s = ? and (at, at_nanos) <= (?, ?) order by id
      """;

  private final Sql sql;

  public ClaimTable(Sql sql) {
    this.sql = sql;
  }

  /// Adds a person's claims about a park.
  public void add(ParkId park, List<Claim> claims, String author, Instant at) {
    insert("park", park.toString(), claims, author, at);
  }

  /// Adds a person's claims about a firm.
  public void add(FirmId firm, List<Claim> claims, String author, Instant at) {
    insert("firm", firm.toString(), claims, author, at);
  }

  private void insert(String column, String id, List<Claim> claims, String author, Instant at) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Claim claim : claims) {
      String where = id + ", claim on " + claim.topic();
      Citation source = claim.source();
      List<@Nullable Object> row = new ArrayList<>();
      row.add(id);
      row.add(claim.topic());
      for (Object value : ValueColumns.of(claim.value())) {
        row.add(value instanceof String text ? Storable.text(where, text) : value);
      }
      row.add(Storable.text(where + ", date", claim.asOf()));
      row.add(claim.illustrative());
      row.add(Storable.text(where + ", source", source.title()));
      row.add(Storable.text(where + ", source", source.address()));
      row.add(Storable.text(where + ", source", source.date()));
      row.add(author);
      row.add(Moment.micros(at));
      row.add(Moment.nanos(at));
      rows.add(row.toArray());
    }
    sql.batch(
        """
        insert into claims (%s, topic, %s, as_of, illustrative, source_title, source_address,
          source_date, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
            .formatted(column, String.join(", ", ValueColumns.NAMES)),
        rows);
  }

  /// What is claimed about a park, in the order recorded.
  public List<Recorded> of(ParkId park) {
    return of(park, Moment.LAST);
  }

  /// What was claimed about a park at a moment.
  public List<Recorded> of(ParkId park, Instant asOf) {
    return of(List.of(park.toString()), asOf).getOrDefault(park.toString(), List.of());
  }

  /// What is claimed about each of several parks, by address; nothing for those without claims.
  public Map<String, List<Recorded>> of(Collection<String> parks, Instant asOf) {
    return list(PARKS, parks, asOf);
  }

  /// What is claimed about a firm, in the order recorded.
  public List<Recorded> of(FirmId firm) {
    return ofFirms(List.of(firm.toString()), Moment.LAST).getOrDefault(firm.toString(), List.of());
  }

  /// What is claimed about each of several firms, by address.
  public Map<String, List<Recorded>> ofFirms(Collection<String> firms, Instant asOf) {
    return list(FIRMS, firms, asOf);
  }

  private Map<String, List<Recorded>> list(String asked, Collection<String> ids, Instant asOf) {
    Map<String, List<Recorded>> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    sql.list(
        asked,
        row -> found.computeIfAbsent(row.text("sought"), id -> new ArrayList<>()).add(read(row)),
        List.copyOf(ids),
        Moment.micros(asOf),
        Moment.nanos(asOf));
    return found;
  }

  /// All claims that count, park by park in no order of parks; claims of one park come together.
  public void eachOfParks(BiConsumer<ParkId, Recorded> taker) {
    sql.each(
        """
        select c.*, source_title as title, source_address as address, source_date as source_day,
          author as who, at as said, at_nanos as said_nanos
        from present_claims c where park is not null order by park, id
        """,
        row -> taker.accept(ParkId.of(row.text("park")), read(row)));
  }

  static Recorded read(Row row) throws SQLException {
    return new Recorded(
        row.large("id"),
        new Claim(
            row.text("topic"),
            ValueColumns.read(row),
            new Citation(row.text("title"), row.text("address"), row.text("source_day")),
            row.text("as_of"),
            row.truth("illustrative")),
        row.text("who"),
        row.instant("said"),
        row.isNull("run") ? Optional.empty() : Optional.of(row.large("run")));
  }

  /// Takes a person's claim about a park back.
  ///
  /// @return whether it was there, a person's, and not taken back before
  public boolean withdraw(ParkId park, long claim, String reason, String author, Instant at) {
    return sql.update(
            """
            insert into claim_withdrawals (claim, reason, author, at, at_nanos)
            select id, ?, ?, ?, ? from claims c
            where id = ? and park = ? and run is null
              and not exists (select from claim_withdrawals w where w.claim = c.id)
            """,
            Storable.text("the reason", reason),
            author,
            Moment.micros(at),
            Moment.nanos(at),
            claim,
            park.toString())
        == 1;
  }

  /// Chooses among rival claims about a park.
  ///
  /// @throws IllegalArgumentException when there is no such claim on this topic
  public void choose(ParkId park, Choice choice) {
    boolean there =
        of(park).stream()
            .anyMatch(
                r -> r.number() == choice.claim() && r.claim().topic().equals(choice.topic()));
    if (!there) {
      throw new IllegalArgumentException(
          "%s has no claim %d on %s".formatted(park, choice.claim(), choice.topic()));
    }
    sql.update(
        """
        insert into claim_choices (park, topic, claim, reason, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        park.toString(),
        choice.topic(),
        choice.claim(),
        Storable.text("the reason", choice.reason()),
        choice.author(),
        Moment.micros(choice.at()),
        Moment.nanos(choice.at()));
  }

  /// What persons chose about a park, the latest last.
  public List<Choice> choices(ParkId park, Instant asOf) {
    return sql.list(
        CHOICES.formatted("park"),
        row ->
            new Choice(
                row.text("topic"),
                row.large("claim"),
                row.text("reason"),
                row.text("author"),
                row.instant("at")),
        park.toString(),
        Moment.micros(asOf),
        Moment.nanos(asOf));
  }

  /// What persons chose about several parks, by address, the latest last.
  public Map<String, List<Choice>> choices(Collection<String> parks) {
    Map<String, List<Choice>> found = new HashMap<>();
    sql.list(
        "select * from claim_choices where park = any (?) order by id",
        row ->
            found
                .computeIfAbsent(row.text("park"), id -> new ArrayList<>())
                .add(
                    new Choice(
                        row.text("topic"),
                        row.large("claim"),
                        row.text("reason"),
                        row.text("author"),
                        row.instant("at"))),
        List.copyOf(parks));
    return found;
  }

  /// Which claims about a park count.
  public Profile profile(ParkId park) {
    return profile(park, Moment.LAST);
  }

  /// Which claims about a park counted at a moment.
  public Profile profile(ParkId park, Instant asOf) {
    return Profile.of(of(park, asOf), choices(park, asOf));
  }
}
