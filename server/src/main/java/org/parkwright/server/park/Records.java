package org.parkwright.server.park;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;

/// What the server knows: parks and what was observed about them.
public final class Records {
  private final Map<ParkId, Park> parks = new ConcurrentHashMap<>();
  private final List<Observation> observations = new CopyOnWriteArrayList<>();

  public List<Park> parks(String asked) {
    String words = asked.strip().toLowerCase(Locale.ROOT);
    return parks.values().stream()
        .filter(p -> (p.id() + " " + p.names()).toLowerCase(Locale.ROOT).contains(words))
        .sorted(Comparator.comparing(p -> p.id().toString()))
        .toList();
  }

  public Optional<Park> find(ParkId id) {
    return Optional.ofNullable(parks.get(id));
  }

  /// Periods with figures, the latest first.
  public List<Period> periods(ParkId id) {
    return observations.stream()
        .filter(o -> o.park().equals(id))
        .map(Observation::period)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  public Evidence evidence(ParkId id, Period period) {
    List<Observation> mine = new ArrayList<>();
    observations.stream().filter(o -> o.park().equals(id)).forEach(mine::add);
    return Evidence.of(id, period, mine);
  }

  public void add(Park park) {
    parks.put(park.id(), park);
  }

  public void record(Collection<Observation> more) {
    observations.addAll(more);
  }
}
