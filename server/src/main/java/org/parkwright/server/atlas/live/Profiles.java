package org.parkwright.server.atlas.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.claim.Choice;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.park.claim.Recorded;
import org.parkwright.store.Database;
import org.parkwright.store.Transaction;
import org.parkwright.store.sql.Moment;

/// What counts about parks, with every claim and its source.
public final class Profiles {
  private final Database database;

  public Profiles(Database database) {
    this.database = database;
  }

  /// Parks with what counts about them, in the order asked for; those that are not there are left
  /// out.
  public List<Known> of(Collection<ParkId> ids) {
    return database.read(t -> of(t, ids));
  }

  private static List<Known> of(Transaction t, Collection<ParkId> ids) {
    List<String> addresses = ids.stream().map(ParkId::toString).toList();
    Map<ParkId, Park> found = new HashMap<>();
    t.parks().findAll(List.copyOf(ids)).forEach(park -> found.put(park.id(), park));
    Map<String, List<Recorded>> said = t.claims().of(addresses, Moment.LAST);
    Map<String, List<Choice>> choices = t.claims().choices(addresses);
    return ids.stream()
        .distinct()
        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
        .map(
            park ->
                new Known(
                    park,
                    Profile.of(
                        said.getOrDefault(park.id().toString(), List.of()),
                        choices.getOrDefault(park.id().toString(), List.of()))))
        .toList();
  }
}
