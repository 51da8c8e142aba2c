package org.parkwright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.ParkKind;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.store.atlas.ClaimTable;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Parks with the claims made about them. Every state that an entry ever had is kept beside it.
public final class ParkTable {
  private static final String COLUMNS =
      """
      p.park, p.kind, p.status, p.latitude, p.longitude, p.illustrative,
      coalesce(p.within, (
        select n.within from nestings n
        where n.park = p.park and n.run not in (select id from undone_runs)
        order by n.id desc limit 1)) as inside,
      array(select key from jsonb_each_text(names) order by key) as languages,
      array(select value from jsonb_each_text(names) order by key) as texts
      """;

  private final Sql sql;
  private final ClaimTable claims;

  ParkTable(Sql sql) {
    this.sql = sql;
    this.claims = new ClaimTable(sql);
  }

  /// What a search looks through: all names without case and accents, and the address.
  public static String searched(Names names, String address) {
    return Folding.fold(String.join("\n", names.byLanguage().values())) + " " + address;
  }

  /// One page of a search.
  ///
  /// @param parks the parks on it, by English name
  /// @param from how many parks come before it
  /// @param total how many parks were found in all
  public record Page(List<Park> parks, int from, int total) {
    public Page {
      parks = List.copyOf(parks);
    }
  }

  /// Adds a park, or replaces its entry and the claims of persons. Claims that are there already
  // stay
  /// as they are; a person's claim that is not given again is taken back; those of imports stay.
  public void save(Park park, String author, Instant at) {
    String id = park.id().toString();
    park.names().byLanguage().forEach((tag, text) -> Storable.text(id + ", name in " + tag, text));
    sql.update(
        """
        insert into parks (park, names, status, latitude, longitude, illustrative, searched, sorted,
          kind, within)
        values (?, jsonb_object(?::text[], ?::text[]), ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (park) do update set
          names = excluded.names, status = excluded.status, latitude = excluded.latitude,
          longitude = excluded.longitude, illustrative = excluded.illustrative,
          searched = excluded.searched, sorted = excluded.sorted, kind = excluded.kind,
          within = excluded.within, run = null
        """,
        id,
        List.copyOf(park.names().byLanguage().keySet()),
        List.copyOf(park.names().byLanguage().values()),
        park.status(),
        park.place().map(Place::latitude),
        park.place().map(Place::longitude),
        park.illustrative(),
        searched(park.names(), id),
        Folding.fold(park.names().english()),
        park.kind(),
        park.within().map(ParkId::toString));
    saveClaims(park, author, at);
    sql.update(
        """
        insert into park_changes (park, entry, author, at, at_nanos)
        select park, to_jsonb(parks) - 'searched' - 'sorted' - 'run', ?, ?, ?
        from parks where park = ?
        """,
        author,
        Moment.micros(at),
        Moment.nanos(at),
        id);
  }

  /// What did not change is left alone: the history tells of changes only.
  private void saveClaims(Park park, String author, Instant at) {
    List<Claim> given = new ArrayList<>(park.claims());
    List<Recorded> gone = new ArrayList<>();
    for (Recorded held : claims.of(park.id())) {
      if (!given.remove(held.claim()) && held.run().isEmpty()) {
        gone.add(held);
      }
    }
    for (Recorded held : gone) {
      claims.withdraw(park.id(), held.number(), "not given again", author, at);
    }
    claims.add(park.id(), given, author, at);
  }

  /// The park at this address; also one that is another one under a second name.
  public Optional<Park> find(ParkId id) {
    return withClaims(
            sql.list(
                "select "
                    + COLUMNS
                    + " from parks p where park = ?"
                    + " and (run is null or run not in (select id from undone_runs))",
                ParkTable::bare,
                id.toString()))
        .stream()
        .findFirst();
  }

  /// The parks at these addresses, in no order; nothing for an address without a park.
  public List<Park> findAll(List<ParkId> ids) {
    return withClaims(all(ids));
  }

  /// The names of the parks at these addresses; nothing for an address without a park.
  public Map<ParkId, Names> names(List<ParkId> ids) {
    return all(ids).stream().collect(Collectors.toMap(Park::id, Park::names));
  }

  private List<Park> all(List<ParkId> ids) {
    return sql.list(
        "select "
            + COLUMNS
            + " from parks p where park = any (?)"
            + " and (run is null or run not in (select id from undone_runs))",
        ParkTable::bare,
        ids.stream().map(ParkId::toString).toList());
  }

  /// The park as its entry stood at a moment; empty when nobody had recorded it yet.
  public Optional<Park> find(ParkId id, Instant asOf) {
    return entry(id, asOf).map(park -> park.with(claimsOf(park, claims.of(id, asOf))));
  }

  private Optional<Park> entry(ParkId id, Instant asOf) {
    Optional<Park> recorded =
        sql.first(
            """
            select park, entry ->> 'kind' as kind, entry ->> 'status' as status,
              (entry ->> 'latitude')::float8 as latitude,
              (entry ->> 'longitude')::float8 as longitude,
              entry ->> 'within' as inside, (entry ->> 'illustrative')::boolean as illustrative,
              array(select key from jsonb_each_text(entry -> 'names') order by key) as languages,
              array(select value from jsonb_each_text(entry -> 'names') order by key) as texts,
              array(select f ->> field
                    from jsonb_array_elements(entry -> 'facts') with ordinality facts (f, place),
                      unnest('{topic,statement,source,as_of,illustrative}'::text[])
                        with ordinality fields (field, nth)
                    where exists (select from park_changes n
                      where n.park = c.park and n.id > c.id and n.entry ?? 'facts')
                    order by place, nth) as facts
            from park_changes c where park = ? and (at, at_nanos) <= (?, ?)
            order by id desc limit 1
            """,
            row -> bare(row).with(OldFacts.read(row.texts("facts"))),
            id.toString(),
            Moment.micros(asOf),
            Moment.nanos(asOf));
    return recorded.isPresent()
        ? recorded
        : sql.first(
            """
            select s.park, s.kind, s.status, s.latitude, s.longitude, s.illustrative,
              (select n.within from nestings n where n.park = s.park and n.run = s.run
               order by n.id desc limit 1) as inside,
              array(select key from jsonb_each_text(s.names) order by key) as languages,
              array(select value from jsonb_each_text(s.names) order by key) as texts
            from source_rows s join import_runs r on r.id = s.run
            where s.park = ? and s.made and (r.at, r.at_nanos) <= (?, ?)
              and (r.undone_at is null or (r.undone_at, r.undone_nanos) > (?, ?))
            order by s.id desc limit 1
            """,
            ParkTable::bare,
            id.toString(),
            Moment.micros(asOf),
            Moment.nanos(asOf),
            Moment.micros(asOf),
            Moment.nanos(asOf));
  }

  /// Facts of entries that are older than claims come first.
  private static List<Claim> claimsOf(Park entry, List<Recorded> recorded) {
    return Stream.concat(entry.claims().stream(), recorded.stream().map(Recorded::claim)).toList();
  }

  /// Parks whose names (in any language) and address hold all words of the text, without regard to
  /// case and accents; all parks for a blank text.
  ///
  /// @param from how many to skip, at least 0
  /// @param most how many to give, 1 to 1000
  public Page search(String text, int from, int most) {
    if (from < 0 || most < 1 || most > 1000) {
      throw new IllegalArgumentException(
          "a page begins at 0 or later and holds 1 to 1000 parks; found %d and %d"
              .formatted(from, most));
    }
    // What no name can hold finds nothing: NUL and halves of a character become the mark for it.
    List<String> words = Folding.patterns(text.replaceAll("[\\x00\\p{Cs}]", "\uFFFD"));
    List<Park> parks =
        sql.list(
            "select "
                + COLUMNS
                + " from present_parks p where searched like all (?) order by sorted, park offset ? limit ?",
            ParkTable::bare,
            words,
            from,
            most);
    long total =
        sql.number("select count(*) from present_parks where searched like all (?)", words);
    return new Page(withClaims(parks), from, Math.toIntExact(total));
  }

  private static Park bare(Row row) throws SQLException {
    return new Park(
        ParkId.of(row.text("park")),
        row.optionalText("kind").map(ParkKind::valueOf).orElse(ParkKind.PARK),
        new Names(row.pairs("languages", "texts")),
        Status.valueOf(row.text("status")),
        row.isNull("latitude")
            ? Optional.empty()
            : Optional.of(new Place(row.number("latitude"), row.number("longitude"))),
        row.optional("inside", ParkId::of),
        List.of(),
        row.truth("illustrative"));
  }

  private List<Park> withClaims(List<Park> parks) {
    Map<String, List<Recorded>> found =
        claims.of(parks.stream().map(park -> park.id().toString()).toList(), Moment.LAST);
    return parks.stream()
        .map(park -> park.with(claimsOf(park, found.getOrDefault(park.id().toString(), List.of()))))
        .toList();
  }
}
