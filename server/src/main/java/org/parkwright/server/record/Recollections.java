package org.parkwright.server.record;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.ParkId;
import org.parkwright.store.Transaction;
import org.parkwright.store.history.Head;

/// What was read lately of parks that did not change since.
///
/// Every change of what is recorded of a park, whoever makes it and through whichever server, adds
/// an entry to the history of the park's territory. So a park is what it was as long as its last
/// entry is the same one; that entry is asked for each time, in the transaction that reads, and an
/// answer is never older than that transaction. The entry is known by its hash over the whole
/// history: after a backup was restored no other state can be taken for this one. Imports, and
/// decisions on which parks are the same, change parks without an entry for each; after one of them
/// no park is recognised.
final class Recollections {
  private static final long MOST_BYTES = 24 << 20;
  private static final int MOST_PARKS = 1_000;

  private final Map<ParkId, Recollection> parks = new LinkedHashMap<>(64, 0.75f, true);

  /// The park as this transaction sees it.
  Recollection of(Transaction at, ParkId id) {
    long shared = at.atlas().shared();
    Optional<Head> now =
        Optional.ofNullable(at.history().heads(List.of(id.toString())).get(id.toString()));
    synchronized (parks) {
      Recollection known = parks.get(id);
      if (known != null && known.isOf(now, shared)) {
        return known;
      }
      Recollection fresh =
          known == null ? Recollection.begin(id, now, shared) : known.next(now, shared);
      forget(id);
      if (now.isPresent()) {
        parks.put(id, fresh);
      }
      return fresh;
    }
  }

  /// The park that changed, and those that were not asked for the longest when all together are
  /// too large.
  private void forget(ParkId changed) {
    parks.remove(changed);
    long bytes = parks.values().stream().mapToLong(Recollection::size).sum();
    Iterator<Recollection> eldest = parks.values().iterator();
    while ((bytes > MOST_BYTES || parks.size() >= MOST_PARKS) && eldest.hasNext()) {
      bytes -= eldest.next().size();
      eldest.remove();
    }
  }
}
