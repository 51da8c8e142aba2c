package org.parkwright.app.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.store.atlas.RunRows;

/// Free addresses for new parks or firms: the name, and a number behind it when another one has it.
final class Addresses {
  private static final int LONGEST = 60;

  private final RunRows rows;
  private final boolean ofFirms;

  /// By the address of a name that came before: the number that its next bearer tries first.
  private final Map<String, Integer> next = new HashMap<>();

  Addresses(RunRows rows, boolean ofFirms) {
    this.rows = rows;
    this.ofFirms = ofFirms;
  }

  /// One address for each entry, none of which is in use.
  List<String> of(List<Entry> entries) {
    String[] found = new String[entries.size()];
    List<Integer> waiting = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      waiting.add(i);
    }
    Set<String> given = new HashSet<>();
    while (!waiting.isEmpty()) {
      Map<Integer, String> tries = new HashMap<>();
      for (int i : waiting) {
        tries.put(i, next(base(entries.get(i))));
      }
      Set<String> taken = rows.taken(tries.values(), ofFirms);
      List<Integer> still = new ArrayList<>();
      for (int i : waiting) {
        String tried = tries.getOrDefault(i, "");
        if (taken.contains(tried) || !given.add(tried)) {
          still.add(i);
        } else {
          found[i] = tried;
        }
      }
      waiting = still;
    }
    return List.of(found);
  }

  private static ParkId base(Entry entry) {
    return ParkId.named(entry.country(), entry.names().english());
  }

  private String next(ParkId base) {
    int number = next.merge(base.toString(), 1, Integer::sum);
    if (number == 1) {
      return base.toString();
    }
    String tail = "-" + number;
    String slug = base.slug();
    String head =
        slug.length() + tail.length() > LONGEST
            ? slug.substring(0, LONGEST - tail.length()).replaceAll("-+$", "")
            : slug;
    return new ParkId(base.country(), head + tail).toString();
  }
}
