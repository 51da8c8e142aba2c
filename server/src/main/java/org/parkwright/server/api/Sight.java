package org.parkwright.server.api;

import java.time.Instant;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.store.sql.Moment;

/// What whoever calls sees of a park's period.
///
/// @param current whether it is the state as it stands now; else that of the last approval
/// @param asOf the moment whose state is seen
public record Sight(boolean current, Instant asOf) {

  /// Where periods stand.
  public interface Approvals {
    Progress of(Territory territory, Period period);
  }

  /// Whether the caller sees figures before they are approved.
  public static boolean insider(Park park) {
    return Access.may(Knocking.actor(), Act.READ_FIGURES, Territory.of(park.id()));
  }

  /// What the caller sees.
  ///
  /// @throws CallFault 404 when the period was never approved and the caller sees no other
  public static Sight of(Park park, Period period, Approvals approvals) {
    return insider(park)
        ? new Sight(true, Moment.LAST)
        : approvals
            .of(Territory.of(park.id()), period)
            .approvedAt()
            .map(at -> new Sight(false, at))
            .orElseThrow(() -> CallFault.of(404, "call.notpublic", period.toString()));
  }
}
