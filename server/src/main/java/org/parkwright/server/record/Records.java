package org.parkwright.server.record;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.park.Firm;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Plot;
import org.parkwright.domain.park.Tenancy;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.Database;
import org.parkwright.store.FileImport;
import org.parkwright.store.ParkTable;
import org.parkwright.store.Signature;
import org.parkwright.store.Withdrawal;
import org.parkwright.store.sql.Moment;

/// What the server knows: parks, what was observed about them, and which index systems were chosen.
public final class Records {
  private final Database database;
  private final Clock clock;
  private final Recollections known = new Recollections();

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
    return database.read(t -> known.of(t, id).park(t));
  }

  /// Names of parks; nothing for an address without a park.
  public Map<ParkId, Names> names(List<ParkId> ids) {
    return database.read(t -> t.parks().names(ids));
  }

  /// The firm at this address.
  public Optional<Tenant> find(TenantId id) {
    return database.read(t -> t.tenants().find(id));
  }

  /// The park as its entry stood at a moment; empty when nobody had recorded it yet.
  public Optional<Park> find(ParkId id, Instant asOf) {
    return database.read(t -> t.parks().find(id, asOf));
  }

  /// Periods that had figures at a moment, the latest first.
  public List<Period> periods(ParkId id, Instant asOf) {
    return database.read(t -> t.observations().periods(id, asOf));
  }

  /// What was known about a park in a period at a moment, with the years before it.
  public Evidence evidence(ParkId id, Period period, Instant asOf) {
    return evidence(id, new TreeMap<>(Map.of(period, asOf))).getFirst();
  }

  /// The same for several periods, each at its own moment, in the order of the periods given.
  public List<Evidence> evidence(ParkId id, SequencedMap<Period, Instant> moments) {
    return database.read(t -> known.of(t, id).evidence(t, moments));
  }

  /// The index systems that had been chosen for a park and period at a moment.
  public List<String> chosen(ParkId id, Period period, Instant asOf) {
    return database.read(t -> known.of(t, id).chosen(t, period, asOf));
  }

  /// Periods with figures, the latest first.
  public List<Period> periods(ParkId id) {
    return database.read(t -> t.observations().periods(id));
  }

  /// The same for several parks; those without figures are left out.
  public Map<ParkId, List<Period>> periods(List<ParkId> ids) {
    return database.read(t -> t.observations().periods(ids, Moment.LAST));
  }

  /// Parks that figures were recorded for lately, the latest first.
  ///
  /// @param most how many of the latest figures are looked at
  public List<ParkId> latelyRecorded(int most) {
    return database.read(t -> t.observations().latelyRecorded(most));
  }

  /// What is known about a park in a period, with the years before it.
  public Evidence evidence(ParkId id, Period period) {
    return evidence(id, period, Moment.LAST);
  }

  /// Which claims about a park counted at a moment.
  public Profile profile(ParkId id, Instant asOf) {
    return database.read(t -> t.claims().profile(id, asOf));
  }

  /// Firms of a park as registers know them, with how that is known.
  public List<Tenancy> tenancies(ParkId park) {
    return database.read(t -> t.tenancies().of(park));
  }

  /// The firms at these addresses, in no order.
  public List<Firm> firms(List<String> addresses) {
    return database.read(t -> t.firms().findAll(addresses));
  }

  /// The plots of a park, by number.
  public List<Plot> plots(ParkId park) {
    return database.read(t -> t.plots().of(park));
  }

  /// Parks right within a zone.
  public List<ParkId> within(ParkId zone) {
    return database.read(t -> t.atlas().within(zone));
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

  /// Records figures of a park; when this returns they are on disk.
  ///
  /// @throws NotWritable when one of their periods is submitted, approved or locked
  public void record(ParkId park, List<Observation> observations) {
    if (!observations.isEmpty()) {
      database.write(
          t -> {
            Writable.check(t, Territory.of(park), observations);
            t.observations().append(observations);
          });
    }
  }

  /// Records a firm's own figures.
  ///
  /// @throws NotWritable when one of their periods is submitted, approved or locked
  public void record(TenantId firm, List<Observation> observations) {
    if (!observations.isEmpty()) {
      database.write(
          t -> {
            Writable.check(t, Territory.of(firm), observations);
            t.observations().append(firm, observations);
          });
    }
  }

  /// Everything observed about a park, in the order in which it was recorded.
  public Recorded recorded(ParkId id, Period period) {
    return database.read(
        t ->
            new Recorded(
                known.of(t, id).figures(t, Moment.LAST),
                t.rosters().of(id, period),
                t.preferences().of(id)));
  }

  /// All that is recorded about a park: figures, lists of members and choices among rivals.
  public record Recorded(
      List<Observation> observations, List<Roster> rosters, List<Preference> preferences) {

    /// What of this is not in `other` yet.
    public Recorded without(Recorded other) {
      return new Recorded(
          less(observations, other.observations),
          less(rosters, other.rosters),
          less(preferences, other.preferences));
    }

    private static <T> List<T> less(List<T> all, List<T> known) {
      Set<T> seen = new HashSet<>(known);
      return all.stream().filter(one -> !seen.contains(one)).toList();
    }

    /// How many figures, lists and choices.
    public int size() {
      return observations.size() + rosters.size() + preferences.size();
    }
  }

  /// Records what one file brought, all or nothing.
  ///
  /// @throws NotWritable when one of its periods is submitted, approved or locked
  public void record(ParkId id, Period period, FileImport file, Recorded brought) {
    database.write(
        t -> {
          Writable.check(t, Territory.of(id), brought.observations());
          Writable.check(t, Territory.of(id), List.of(period));
          brought
              .preferences()
              .forEach(p -> Writable.check(t, Territory.of(id), List.of(p.period())));
          t.imports().append(file, brought.observations());
          brought.rosters().forEach(r -> t.rosters().save(id, period, r, file.author(), file.at()));
          brought.preferences().forEach(chosen -> t.preferences().append(id, chosen));
        });
  }

  /// Takes a figure back.
  ///
  /// @return whether the park has it for this period and it counted until now
  /// @throws NotWritable when the period is submitted, approved or locked
  public boolean withdraw(ParkId id, Period period, Withdrawal withdrawal) {
    return database.transaction(
        Signature.of(withdrawal.author()),
        t -> {
          Writable.check(t, Territory.of(id), List.of(period));
          return t.observations().withdraw(id, period, withdrawal);
        });
  }

  /// Variables that a park has figures of, by code.
  public List<String> variables(ParkId id) {
    return database.read(t -> known.of(t, id).figures(t, Moment.LAST)).stream()
        .map(Observation::variable)
        .distinct()
        .sorted()
        .toList();
  }

  /// Records a choice among rival sources.
  ///
  /// @throws NotWritable when its period is submitted, approved or locked
  public void prefer(ParkId id, Preference preference) {
    database.write(
        t -> {
          Writable.check(t, Territory.of(id), List.of(preference.period()));
          t.preferences().append(id, preference);
        });
  }

  /// The index systems that were chosen for a park and period, as cited; none when nobody chose.
  public List<String> chosen(ParkId id, Period period) {
    return chosen(id, period, Moment.LAST);
  }

  /// Remembers a choice of index systems; one that is made already queues up with nobody.
  public void choose(ParkId id, Period period, List<String> cited, String author) {
    if (chosen(id, period).equals(cited)) {
      return;
    }
    database.write(
        t -> {
          if (!t.assessments().chosen(id, period).equals(cited)) {
            t.assessments().choose(id, period, cited, author, clock.instant());
          }
        });
  }
}
