package org.parkwright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.park.Fact;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Parks with the claims made about them. Every state that an entry ever had is kept beside it.
public final class ParkTable {
  private static final String COLUMNS =
      """
      park, status, latitude, longitude, illustrative,
      array(select key from jsonb_each_text(names) order by key) as languages,
      array(select value from jsonb_each_text(names) order by key) as texts
      """;

  private final Sql sql;

  ParkTable(Sql sql) {
    this.sql = sql;
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

  /// Adds a park, or replaces its entry and claims.
  public void save(Park park, String author, Instant at) {
    String id = park.id().toString();
    park.names().byLanguage().forEach((tag, text) -> Storable.text(id + ", name in " + tag, text));
    sql.update(
        """
        insert into parks (park, names, status, latitude, longitude, illustrative, searched, sorted)
        values (?, jsonb_object(?::text[], ?::text[]), ?, ?, ?, ?, ?, ?)
        on conflict (park) do update set
          names = excluded.names, status = excluded.status, latitude = excluded.latitude,
          longitude = excluded.longitude, illustrative = excluded.illustrative,
          searched = excluded.searched, sorted = excluded.sorted
        """,
        id,
        List.copyOf(park.names().byLanguage().keySet()),
        List.copyOf(park.names().byLanguage().values()),
        park.status(),
        park.place().map(Place::latitude),
        park.place().map(Place::longitude),
        park.illustrative(),
        searched(park),
        Folding.fold(park.names().english()));
    saveFacts(id, park.facts());
    sql.update(
        """
        insert into park_changes (park, entry, author, at, at_nanos)
        select park,
               to_jsonb(parks) - 'searched' - 'sorted' || jsonb_build_object('facts',
                 (select coalesce(jsonb_agg(to_jsonb(f) - 'park' - 'place' order by place), '[]')
                  from park_facts f where f.park = parks.park)),
               ?, ?, ?
        from parks where park = ?
        """,
        author,
        Moment.micros(at),
        Moment.nanos(at),
        id);
  }

  private static String searched(Park park) {
    return Folding.fold(String.join("\n", park.names().byLanguage().values())) + " " + park.id();
  }

  /// Claims that did not change are left alone: the history tells of changes only.
  private void saveFacts(String id, List<Fact> facts) {
    if (find(ParkId.of(id)).map(Park::facts).filter(facts::equals).isPresent()) {
      return;
    }
    sql.update("delete from park_facts where park = ?", id);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Fact fact : facts) {
      String where = id + ", fact " + fact.topic();
      rows.add(
          new Object[] {
            id,
            rows.size(),
            Storable.text(where, fact.topic()),
            Storable.text(where, fact.statement()),
            Storable.text(where, fact.source()),
            Storable.text(where, fact.asOf()),
            fact.illustrative()
          });
    }
    sql.batch(
        """
        insert into park_facts (park, place, topic, statement, source, as_of, illustrative)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        rows);
  }

  /// The park at this address.
  public Optional<Park> find(ParkId id) {
    return withFacts(
            sql.list(
                "select " + COLUMNS + " from parks where park = ?", ParkTable::bare, id.toString()))
        .stream()
        .findFirst();
  }

  /// The names of the parks at these addresses; nothing for an address without a park.
  public Map<ParkId, Names> names(List<ParkId> ids) {
    return sql
        .list(
            "select " + COLUMNS + " from parks where park = any (?)",
            ParkTable::bare,
            ids.stream().map(ParkId::toString).toList())
        .stream()
        .collect(Collectors.toMap(Park::id, Park::names));
  }

  /// The park as its entry stood at a moment; empty when nobody had recorded it yet.
  public Optional<Park> find(ParkId id, Instant asOf) {
    return sql.first(
        """
        select park, entry ->> 'status' as status,
          (entry ->> 'latitude')::float8 as latitude, (entry ->> 'longitude')::float8 as longitude,
          (entry ->> 'illustrative')::boolean as illustrative,
          array(select key from jsonb_each_text(entry -> 'names') order by key) as languages,
          array(select value from jsonb_each_text(entry -> 'names') order by key) as texts,
          array(select f ->> field
                from jsonb_array_elements(entry -> 'facts') with ordinality facts (f, place),
                  unnest('{topic,statement,source,as_of,illustrative}'::text[])
                    with ordinality fields (field, nth)
                order by place, nth) as facts
        from park_changes where park = ? and (at, at_nanos) <= (?, ?) order by id desc limit 1
        """,
        row -> with(bare(row), claims(row.texts("facts"))),
        id.toString(),
        Moment.micros(asOf),
        Moment.nanos(asOf));
  }

  /// Five texts per claim, in the order of its parts.
  private static List<Fact> claims(List<String> parts) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 5) {
      facts.add(
          new Fact(
              parts.get(i),
              parts.get(i + 1),
              parts.get(i + 2),
              parts.get(i + 3),
              Boolean.parseBoolean(parts.get(i + 4))));
    }
    return facts;
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
                + " from parks where searched like all (?) order by sorted, park offset ? limit ?",
            ParkTable::bare,
            words,
            from,
            most);
    long total = sql.number("select count(*) from parks where searched like all (?)", words);
    return new Page(withFacts(parks), from, Math.toIntExact(total));
  }

  private static Park bare(Row row) throws SQLException {
    return new Park(
        ParkId.of(row.text("park")),
        new Names(row.pairs("languages", "texts")),
        Status.valueOf(row.text("status")),
        row.isNull("latitude")
            ? Optional.empty()
            : Optional.of(new Place(row.number("latitude"), row.number("longitude"))),
        List.of(),
        row.truth("illustrative"));
  }

  private List<Park> withFacts(List<Park> parks) {
    Map<String, List<Fact>> facts = new HashMap<>();
    sql.list(
        "select * from park_facts where park = any (?) order by park, place",
        row ->
            facts
                .computeIfAbsent(row.text("park"), id -> new ArrayList<>())
                .add(
                    new Fact(
                        row.text("topic"),
                        row.text("statement"),
                        row.text("source"),
                        row.text("as_of"),
                        row.truth("illustrative"))),
        parks.stream().map(park -> park.id().toString()).toList());
    return parks.stream()
        .map(park -> with(park, facts.getOrDefault(park.id().toString(), List.of())))
        .toList();
  }

  private static Park with(Park park, List<Fact> facts) {
    return new Park(
        park.id(), park.names(), park.status(), park.place(), facts, park.illustrative());
  }
}
