package org.parkwright.server.atlas.live;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.store.Database;

/// What counts about parks, with every claim and its source.
public final class Profiles {
  private final Database database;

  public Profiles(Database database) {
    this.database = database;
  }

  /// Parks with what counts about them, in the order asked for; those that are not there are left
  /// out.
  public List<Known> of(Collection<ParkId> ids) {
    Map<ParkId, Park> found = new LinkedHashMap<>();
    database
        .read(t -> t.parks().find(List.copyOf(ids)))
        .forEach(park -> found.put(park.id(), park));
    return ids.stream()
        .distinct()
        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
        .map(park -> new Known(park, profile(park)))
        .toList();
  }

  private static Profile profile(Park park) {
    return Profile.of(
        park.claims().stream()
            .map(claim -> new Recorded(0, claim, "", Instant.EPOCH, Optional.empty()))
            .toList(),
        List.of());
  }
}
