package org.parkwright.formats.park;

import java.util.List;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.Tenant;
import org.parkwright.kernel.period.Period;

/// Everything that a collection holds about one park.
///
/// @param park who it is
/// @param observations what was observed, in the order recorded
/// @param preferences choices among rivals
/// @param rosters members by period
/// @param firms what firms report themselves
public record ParkFile(
    Park park,
    List<Observation> observations,
    List<Preference> preferences,
    List<Dated> rosters,
    List<FirmYear> firms) {

  public ParkFile {
    observations = List.copyOf(observations);
    preferences = List.copyOf(preferences);
    rosters = List.copyOf(rosters);
    firms = List.copyOf(firms);
  }

  /// What a firm reports for a period.
  ///
  /// @param stage how far the review went: `open`, `submitted`, `returned` or `approved`
  public record FirmYear(Tenant tenant, Period period, String stage, List<Observation> figures) {
    public FirmYear {
      figures = List.copyOf(figures);
    }
  }

  /// A roster and the period that it holds for.
  public record Dated(Period period, Roster roster) {}

  /// The rosters of one period.
  public List<Roster> rosters(Period period) {
    return rosters.stream().filter(r -> r.period().equals(period)).map(Dated::roster).toList();
  }
}
