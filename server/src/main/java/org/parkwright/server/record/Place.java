package org.parkwright.server.record;

import java.util.Optional;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;

/// What an address of pages or calls names: a park or one of its firms, and a period.
///
/// @param park the park
/// @param firm the firm; empty: the park itself is meant
/// @param period the period
public record Place(Park park, Optional<Tenant> firm, Period period) {

  public Place {
    if (firm.isPresent() && !firm.get().id().park().equals(park.id())) {
      throw new IllegalArgumentException(firm.get().id() + " is no firm of " + park.id());
    }
  }

  /// The territory that is asked for.
  public Territory territory() {
    return firm.map(f -> Territory.of(f.id())).orElse(Territory.of(park.id()));
  }

  /// What the firm, or else the park, is called.
  public Names names() {
    return firm.map(Tenant::names).orElse(park.names());
  }
}
