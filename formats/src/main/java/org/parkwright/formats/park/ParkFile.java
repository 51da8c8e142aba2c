package org.parkwright.formats.park;

import java.util.List;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.period.Period;

/// Everything that a collection holds about one park.
///
/// @param park who it is
/// @param observations what was observed, in the order recorded
/// @param preferences choices among rivals
/// @param rosters members by period
public record ParkFile(
    Park park, List<Observation> observations, List<Preference> preferences, List<Dated> rosters) {

  public ParkFile {
    observations = List.copyOf(observations);
    preferences = List.copyOf(preferences);
    rosters = List.copyOf(rosters);
  }

  /// A roster and the period that it holds for.
  public record Dated(Period period, Roster roster) {}

  /// The rosters of one period.
  public List<Roster> rosters(Period period) {
    return rosters.stream().filter(r -> r.period().equals(period)).map(Dated::roster).toList();
  }
}
