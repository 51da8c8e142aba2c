package org.parkwright.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Listings;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.store.sql.Sql;

/// What an atlas in memory is made of, and what has changed since it was made.
public final class AtlasTable {
  private static final int PAGE = 1000;
  private final Sql sql;

  AtlasTable(Sql sql) {
    this.sql = sql;
  }

  /// The number of the newest entry of the history; 0 when there is none. An atlas made in the same
  /// transaction knows everything up to it.
  public long version() {
    return sql.number("select coalesce(max(seq), 0) from history");
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
    List<String> parks =
        sql.list(
            """
            select distinct territory from history
            where seq > ? and what in ('parks', 'park_facts') limit ?
            """,
            row -> row.text("territory"),
            since,
            most + 1);
    if (parks.size() > most) {
      return new Changes(version, false, List.of(), Set.of(), count());
    }
    List<Listing> changed = new ArrayList<>();
    Set<ParkId> gone = new HashSet<>();
    for (String park : parks) {
      ParkId id = ParkId.of(park);
      Optional<Park> found = new ParkTable(sql).find(id);
      found.map(AtlasTable::listed).ifPresentOrElse(changed::add, () -> gone.add(id));
    }
    return new Changes(version, true, changed, gone, 0);
  }

  private int count() {
    return Math.toIntExact(sql.number("select count(*) from parks"));
  }

  /// Hands over every park, holding few at a time.
  public void each(Consumer<Listing> taker) {
    ParkTable parks = new ParkTable(sql);
    for (int from = 0; ; from += PAGE) {
      ParkTable.Page page = parks.search("", from, PAGE);
      page.parks().forEach(park -> taker.accept(listed(park)));
      if (from + PAGE >= page.total()) {
        return;
      }
    }
  }

  private static Listing listed(Park park) {
    List<Recorded> claims =
        park.claims().stream()
            .map(claim -> new Recorded(0, claim, "", Instant.EPOCH, Optional.empty()))
            .toList();
    return Listings.of(park, Profile.of(claims, List.of()));
  }
}
