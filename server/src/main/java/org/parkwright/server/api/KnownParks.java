package org.parkwright.server.api;

import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.Fault;
import org.parkwright.server.record.Records;

/// Parks and periods by what stands in an address.
public final class KnownParks {
  private final Records records;

  public KnownParks(Records records) {
    this.records = records;
  }

  /// The park at an address.
  ///
  /// @throws CallFault 404 when there is none
  public Park get(String country, String name) {
    String sought = country + "/" + name;
    try {
      return records.find(ParkId.of(sought)).orElseThrow(() -> none(sought));
    } catch (IllegalArgumentException noAddress) {
      throw none(sought);
    }
  }

  private static CallFault none(String sought) {
    return CallFault.of(404, "notfound.park", Fault.shown(sought));
  }

  /// A period from year 1 to 9999, of which the years before can be named too.
  ///
  /// @throws CallFault 404 when the text is none
  public static Period period(String text) {
    try {
      Period period = Period.of(text);
      if (period.first().getYear() >= 1) {
        return period;
      }
    } catch (IllegalArgumentException none) {
      // told below
    }
    throw CallFault.of(404, "call.period", Fault.shown(text));
  }
}
