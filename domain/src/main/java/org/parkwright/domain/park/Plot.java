package org.parkwright.domain.park;

import java.util.Optional;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// A piece of land or a building in a park that is let or sold as one.
///
/// @param park where it lies
/// @param number as the park counts its plots, for example `B-17`
/// @param area an area, where known
/// @param vacancy whether it can be had
/// @param use what it is meant for, in a few words; may be empty
/// @param price what is asked for it, where somebody says so; a claim on `price.land` or
///     `price.rent`
public record Plot(
    ParkId park,
    String number,
    Optional<Quantity> area,
    Vacancy vacancy,
    String use,
    Optional<Claim> price) {
  private static final Unit SQUARE_METRE = Unit.of("m²");

  /// Whether a plot can be had.
  public enum Vacancy {
    /// Nobody has it.
    FREE,
    /// Somebody has it or has reserved it.
    TAKEN,
    /// Nobody has said.
    UNKNOWN
  }

  public Plot {
    if (number.isBlank()) {
      throw new IllegalArgumentException("a plot of " + park + " needs a number");
    }
    if (area.filter(a -> !a.unit().measuresSameAs(SQUARE_METRE) || a.value() <= 0).isPresent()) {
      throw new IllegalArgumentException(
          "plot %s of %s: expected an area above zero; found %s"
              .formatted(number, park, area.get()));
    }
    if (price.filter(p -> !p.topic().startsWith("price.")).isPresent()) {
      throw new IllegalArgumentException(
          "plot %s of %s: a price is a claim on price.land or price.rent; found %s"
              .formatted(number, park, price.get().topic()));
    }
  }
}
