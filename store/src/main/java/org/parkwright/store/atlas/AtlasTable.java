package org.parkwright.store.atlas;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.ParkKind;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Listings;
import org.parkwright.domain.park.claim.Choice;
import org.parkwright.domain.park.claim.Choosing;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.kernel.geo.Shape;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;

/// What an atlas in memory is made of, and what has changed since it was made.
public final class AtlasTable {
  /// Parks whose claims are asked for together.
  private static final int CHUNK = 5000;

  private static final String PARKS =
      """
      select p.park, p.kind, p.status, p.latitude, p.longitude, p.illustrative,
        array(select key from jsonb_each_text(names) order by key) as languages,
        array(select value from jsonb_each_text(names) order by key) as texts
      from present_parks p
      """;

  /// Claims that count, of parks by their own names. That there is a boundary is enough: its bytes
  /// stay where they are.
  private static final String CLAIMS =
      """
      select c.id, c.park, c.run, c.topic, c.words, c.amount, c.unit,
        case when c.outline is null then c.truth else true end as truth, c.codes, c.scheme, c.status,
        c.reason, c.day, c.latitude, c.longitude, null::bytea as outline, c.as_of, c.illustrative,
        coalesce(c.source_title, i.title) as title, '' as address, '' as source_day, '' as who,
        coalesce(c.at, r.at) as said, coalesce(c.at_nanos, r.at_nanos) as said_nanos
      from claims c
        left join import_runs r on r.id = c.run
        left join import_citations i on i.run = c.run and i.place = c.citation
      where (c.run is null or r.undone_at is null)
        and not exists (select from claim_withdrawals w where w.claim = c.id)
      """;

  /// Parks that one entry of the history may change: its own; the two of a decision on likeness;
  // all
  /// that an import or its undoing touches.
  private static final String TOUCHED =
      """
      with news as (
        select what, key, territory, after from history
        where seq > ? and what in ('parks', 'claims', 'claim_withdrawals', 'claim_choices',
          'likeness_answers', 'import_runs')),
      runs as (select distinct key::bigint as run from news where what = 'import_runs'),
      touched as (
        select territory as park from news where what <> 'import_runs' and territory <> ''
        union select after ->> 'candidate' from news where what = 'likeness_answers'
        union select s.park from source_rows s join runs using (run) where s.park is not null
        union select l.candidate from likenesses l join runs using (run))
      """;

  private final Sql sql;
  private final ClaimTable claims;

  public AtlasTable(Sql sql) {
    this.sql = sql;
    this.claims = new ClaimTable(sql);
  }

  /// The number of the newest entry of the history; 0 when there is none. An atlas made in the same
  /// transaction knows everything up to it.
  public long version() {
    return sql.number("select coalesce(max(seq), 0) from history");
  }

  /// The newest entry of the history that changes parks without an entry for each of them: an
  // import,
  /// its undoing, a decision on which parks are the same; 0 when there is none.
  public long shared() {
    return sql.number(
        "select coalesce(max(seq), 0) from history"
            + " where what in ('import_runs', 'likeness_answers')");
  }

  /// Parks and areas that lie right within a larger one, by address.
  public List<ParkId> within(ParkId zone) {
    return sql.list(
        """
        select p.park from present_parks p where p.within = ?
        union
        select n.park from nestings n join present_parks p on p.park = n.park
        where n.within = ? and p.within is null and n.run not in (select id from undone_runs)
        order by 1
        """,
        row -> ParkId.of(row.text("park")),
        zone.toString(),
        zone.toString());
  }

  /// What changed since an atlas was made.
  ///
  /// @param version up to which entry of the history this tells
  /// @param few whether the parks are named; else too many have changed
  /// @param changed parks that came or changed, as they are now
  /// @param gone parks that are no more
  /// @param parks how many parks there are now; 0 where nobody needs to know
  public record Changes(
      long version, boolean few, List<Listing> changed, Set<ParkId> gone, int parks) {}

  /// @param since version that the atlas was made of
  /// @param most how many changed parks are named at most
  public Changes changes(long since, int most) {
    long version = version();
    List<String> touched =
        sql.list(
            TOUCHED + "select park from touched where park is not null limit ?",
            row -> row.text("park"),
            since,
            most + 1);
    if (touched.size() > most) {
      return new Changes(version, false, List.of(), Set.of(), count());
    }
    // A park under a second name changes the one that it is the same as.
    Set<String> all = new HashSet<>(touched);
    if (!touched.isEmpty()) {
      all.addAll(
          sql.list(
              "select same_as from same_parks where park = any (?)",
              row -> row.text("same_as"),
              touched));
    }
    List<Listing> changed = of(all);
    Set<ParkId> gone = new HashSet<>();
    all.forEach(park -> gone.add(ParkId.of(park)));
    changed.forEach(park -> gone.remove(park.id()));
    return new Changes(version, true, changed, gone, 0);
  }

  private int count() {
    return Math.toIntExact(sql.number("select count(*) from present_parks"));
  }

  private List<Listing> of(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Park> parks = sql.list(PARKS + "where park = any (?)", AtlasTable::bare, List.copyOf(ids));
    Map<String, List<Recorded>> said = claims.of(ids, Moment.LAST);
    Map<String, List<Choice>> choices = claims.choices(ids);
    return parks.stream().map(park -> listing(park, said, choices)).toList();
  }

  /// Hands over every park, holding some thousands at a time.
  public void each(Consumer<Listing> taker) {
    Map<String, List<Choice>> choices = choices();
    Map<String, List<Recorded>> seconds = ofSecondNames();
    List<Park> waiting = new ArrayList<>();
    Runnable send =
        () -> {
          Map<String, List<Recorded>> said = between(waiting);
          seconds.forEach((park, more) -> said.merge(park, more, AtlasTable::joined));
          waiting.forEach(park -> taker.accept(listing(park, said, choices)));
          waiting.clear();
        };
    sql.each(
        PARKS + "order by park",
        row -> {
          waiting.add(bare(row));
          if (waiting.size() == CHUNK) {
            send.run();
          }
        });
    if (!waiting.isEmpty()) {
      send.run();
    }
  }

  private static Listing listing(
      Park park, Map<String, List<Recorded>> said, Map<String, List<Choice>> choices) {
    String id = park.id().toString();
    return Listings.of(
        park, Profile.of(said.getOrDefault(id, List.of()), choices.getOrDefault(id, List.of())));
  }

  private Map<String, List<Recorded>> between(List<Park> parks) {
    Map<String, List<Recorded>> found = new HashMap<>();
    sql.each(
        CLAIMS + "and c.park between ? and ? order by c.park, c.id",
        row -> add(row.text("park"), row, found),
        parks.getFirst().id().toString(),
        parks.getLast().id().toString());
    return found;
  }

  /// Claims about parks under a second name, by the first.
  private Map<String, List<Recorded>> ofSecondNames() {
    Map<String, List<Recorded>> found = new HashMap<>();
    sql.each(
        "with seconds as (select park as second, same_as from same_parks) select x.*, s.same_as"
            + " from ("
            + CLAIMS
            + "and c.park in (select second from seconds)) x join seconds s on s.second = x.park"
            + " order by x.id",
        row -> add(row.text("same_as"), row, found));
    return found;
  }

  private static void add(String park, Row row, Map<String, List<Recorded>> to)
      throws SQLException {
    to.computeIfAbsent(park, id -> new ArrayList<>()).add(ClaimTable.read(row));
  }

  private static List<Recorded> joined(List<Recorded> one, List<Recorded> other) {
    List<Recorded> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private Map<String, List<Choice>> choices() {
    Map<String, List<Choice>> choices = new HashMap<>();
    sql.each(
        "select * from claim_choices where park is not null order by id",
        row ->
            choices
                .computeIfAbsent(row.text("park"), id -> new ArrayList<>())
                .add(
                    new Choice(
                        row.text("topic"),
                        row.large("claim"),
                        row.text("reason"),
                        row.text("author"),
                        row.instant("at"))));
    return choices;
  }

  /// The boundaries that count of some parks; nothing for those of which none is known.
  public Map<ParkId, Shape> outlines(Collection<ParkId> parks) {
    Map<ParkId, Shape> outlines = new HashMap<>();
    List<String> ids = parks.stream().map(ParkId::toString).toList();
    Map<String, List<Choice>> choices = claims.choices(ids);
    claims
        .of(ids, Moment.LAST)
        .forEach(
            (park, said) ->
                Choosing.of(
                        said.stream().filter(r -> r.claim().topic().equals("outline")).toList(),
                        choices.getOrDefault(park, List.of()).stream()
                            .filter(choice -> choice.topic().equals("outline"))
                            .reduce((first, later) -> later))
                    .ifPresent(
                        chosen -> {
                          if (chosen.value() instanceof Value.Outline outline) {
                            outlines.put(ParkId.of(park), outline.shape());
                          }
                        }));
    return outlines;
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
        Optional.empty(),
        List.of(),
        row.truth("illustrative"));
  }
}
