package org.parkwright.server.park;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.Database;
import org.parkwright.store.ParkTable;

/// What the server knows: parks, what was observed about them, and which index systems were chosen.
public final class Records {
  private final Database database;
  private final Clock clock;

  public Records(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Parks whose names and address hold all words asked for; all parks for a blank text.
  public ParkTable.Page parks(String asked, int from, int most) {
    return database.read(t -> t.parks().search(asked, from, most));
  }

  /// The park at this address.
  public Optional<Park> find(ParkId id) {
    return database.read(t -> t.parks().find(id));
  }

  /// Periods with figures, the latest first.
  public List<Period> periods(ParkId id) {
    return database.read(t -> t.observations().periods(id));
  }

  /// Parks that figures were recorded for lately, each with the period, the latest first.
  public List<Observation> newest(int most) {
    return database.read(t -> t.observations().newest(most));
  }

  /// What is known about a park in a period, with the years before it.
  public Evidence evidence(ParkId id, Period period) {
    return database.read(
        t ->
            Evidence.of(
                id,
                period,
                t.observations().of(id),
                t.preferences().of(id),
                t.rosters().of(id, period)));
  }

  /// Adds a park, unless there is one at its address already.
  ///
  /// @return whether it was added
  public boolean add(Park park, String author) {
    return database.transaction(
        t -> {
          if (t.parks().find(park.id()).isPresent()) {
            return false;
          }
          t.parks().save(park, author, clock.instant());
          return true;
        });
  }

  /// Records observations; when this returns they are on disk.
  public void record(List<Observation> observations) {
    if (!observations.isEmpty()) {
      database.write(t -> t.observations().append(observations));
    }
  }

  /// The index systems that were chosen for a park and period, as cited; none when nobody chose.
  public List<String> chosen(ParkId id, Period period) {
    return database.read(t -> t.assessments().chosen(id, period));
  }

  /// Remembers a choice of index systems.
  public void choose(ParkId id, Period period, List<String> cited, String author) {
    database.write(
        t -> {
          if (!t.assessments().chosen(id, period).equals(cited)) {
            t.assessments().choose(id, period, cited, author, clock.instant());
          }
        });
  }
}
