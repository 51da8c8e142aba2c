package org.parkwright.server.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Actor;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.NotFound;
import org.parkwright.store.Database;
import org.parkwright.store.sql.Moment;

/// What a reader sees of a park: who may read figures sees how they stand now; everybody else sees
/// them as they stood when they were last approved, and nothing of what never was.
public final class Sight {
  private final Database database;

  public Sight(Database database) {
    this.database = database;
  }

  /// Whether a reader sees figures as they stand now.
  public static boolean present(Actor actor, ParkId park) {
    return Access.may(actor, Act.READ_FIGURES, Territory.of(park));
  }

  /// The moment whose state a reader sees; empty for what was never approved.
  public Optional<Instant> asOf(Actor actor, ParkId park, Period period) {
    return present(actor, park)
        ? Optional.of(Moment.LAST)
        : progress(Territory.of(park), period).approvedAt();
  }

  /// The same for a page of this period.
  ///
  /// @throws NotFound in words, with the way to sign in
  public Instant asOf(Frame frame, Park park, Period period) {
    return asOf(frame.actor(), park.id(), period)
        .orElseThrow(
            () ->
                frame.actor().account().isPresent()
                    ? new NotFound(
                        "notfound.unpublished.role",
                        period.toString(),
                        "/parks/" + park.id(),
                        park.names().in(frame.language()))
                    : new NotFound(
                        "notfound.unpublished",
                        period.toString(),
                        "/sign-in?next=" + frame.path(),
                        frame.t("notfound.unpublished.sign")));
  }

  /// The moment that a page shows: the one that was asked for, where this reader may ask, else what
  /// the reader sees.
  ///
  /// @throws NotFound when this reader sees nothing of the period
  public Instant moment(AsOf asked, Frame frame, Park park, Period period) {
    return asked.past() ? asked.moment() : asOf(frame, park, period);
  }

  /// Periods that a reader sees, the latest first.
  public List<Period> periods(Actor actor, ParkId park) {
    return List.copyOf(moments(actor, park).sequencedKeySet());
  }

  /// Periods that a reader sees, the latest first, each with the moment whose state is seen.
  public SequencedMap<Period, Instant> moments(Actor actor, ParkId park) {
    return moments(actor, List.of(park)).getOrDefault(park, new TreeMap<>());
  }

  /// The same for several parks at once; those of which the reader sees nothing are left out.
  public Map<ParkId, SequencedMap<Period, Instant>> moments(Actor actor, List<ParkId> parks) {
    Map<Boolean, List<ParkId>> by =
        parks.stream().collect(Collectors.partitioningBy(park -> present(actor, park)));
    Map<ParkId, SequencedMap<Period, Instant>> seen = new HashMap<>();
    List<ParkId> present = by.getOrDefault(true, List.of());
    if (!present.isEmpty()) {
      database
          .read(t -> t.observations().periods(present, Moment.LAST))
          .forEach((park, all) -> all.forEach(one -> put(park, one, Moment.LAST, seen)));
    }
    List<ParkId> approved = by.getOrDefault(false, List.of());
    if (!approved.isEmpty()) {
      for (StepTaken step : database.read(t -> t.steps().approvals(approved))) {
        if (step.territory() instanceof Territory.InPark in) {
          // The last approval counts, also after the period was opened again: see Progress.
          put(in.park(), step.period(), step.at(), seen);
        }
      }
    }
    return seen;
  }

  private static void put(
      ParkId park, Period period, Instant at, Map<ParkId, SequencedMap<Period, Instant>> seen) {
    seen.computeIfAbsent(park, id -> new TreeMap<>(Comparator.reverseOrder())).put(period, at);
  }

  /// Where a territory's period stands.
  public Progress progress(Territory territory, Period period) {
    return database.read(t -> Writable.progress(t, territory, period));
  }

  /// Parks and periods that were approved last, the newest first.
  public List<StepTaken> approvals(int most) {
    return database.read(t -> t.steps().approvals(most));
  }
}
