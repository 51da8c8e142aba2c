package org.parkwright.server.review;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.park.TenantId;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.page.NotFound;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Place;
import org.parkwright.server.record.Records;

/// The park or firm and the period that the address of a page names, and the way back to them.
public final class Places {
  private Places() {}

  /// What is at an address.
  ///
  /// @param tenant short name of the firm; empty: the park itself
  /// @throws NotFound when there is no such park, firm or period
  public static Place find(
      Records records, String country, String name, String tenant, String when, Frame frame) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    if (tenant.isEmpty()) {
      return new Place(park, Optional.empty(), period);
    }
    Tenant firm =
        records
            .find(new TenantId(park.id(), tenant))
            .orElseThrow(
                () ->
                    new NotFound(
                        "notfound.tenant",
                        tenant,
                        ParkPages.address(park.id()) + "/tenants",
                        frame.t("park.tenants")));
    return new Place(park, Optional.of(firm), period);
  }

  /// The pages above one about a place: the park, and the firm's figures or a page of the park.
  ///
  /// @param ofPark the page of the park's own figures
  public static List<Link> trail(Place place, Link ofPark, Frame frame) {
    Link above =
        place
            .firm()
            .map(
                firm ->
                    new Link(
                        ReviewStrips.address(place.territory()) + "/figures/" + place.period(),
                        firm.names().in(frame.language())))
            .orElse(ofPark);
    String park = place.park().names().in(frame.language());
    return List.of(new Link(ParkPages.address(place.park().id()), park), above);
  }
}
