package org.parkwright.server.api;

import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.park.TenantId;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.Fault;
import org.parkwright.server.record.Place;
import org.parkwright.server.record.Records;

/// Parks, firms and periods by what stands in an address.
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

  /// A park and a period at an address.
  ///
  /// @throws CallFault 404 when there is no such park or the period is none
  public Place place(String country, String name, String when) {
    return new Place(get(country, name), Optional.empty(), period(when));
  }

  /// A firm and a period at an address.
  ///
  /// @throws CallFault 404 when there is no such park or firm, or the period is none
  public Place place(String country, String name, String tenant, String when) {
    Park park = get(country, name);
    Tenant firm =
        records
            .find(new TenantId(park.id(), tenant))
            .orElseThrow(() -> CallFault.of(404, "notfound.tenant", Fault.shown(tenant)));
    return new Place(park, Optional.of(firm), period(when));
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
