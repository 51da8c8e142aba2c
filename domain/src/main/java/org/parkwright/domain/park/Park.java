package org.parkwright.domain.park;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.claim.Claim;

/// A delimited industrial area: zone, area or park.
///
/// Status and place are what its entry was recorded with; what its claims say of them, and which
/// claim counts, tells a [org.parkwright.domain.park.claim.Profile].
///
/// @param id its address
/// @param kind what sort of area it is
/// @param names its name, at least in English
/// @param status where it is in its life
/// @param place a point inside it, where known
/// @param within the larger zone or area that it lies in, where known; never itself
/// @param claims dated claims about it with their sources, rivals side by side
/// @param illustrative the park itself is invented to show how Parkwright works
public record Park(
    ParkId id,
    ParkKind kind,
    Names names,
    Status status,
    Optional<Place> place,
    Optional<ParkId> within,
    List<Claim> claims,
    boolean illustrative) {

  public Park {
    claims = List.copyOf(claims);
    if (within.filter(id::equals).isPresent()) {
      throw new IllegalArgumentException(id + " cannot lie within itself");
    }
  }

  /// A park of which only the name is known.
  public static Park named(ParkId id, String name) {
    return of(id, Names.english(name));
  }

  /// A park of which only the names are known.
  public static Park of(ParkId id, Names names) {
    return new Park(
        id,
        ParkKind.PARK,
        names,
        Status.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false);
  }

  /// The same with other claims.
  public Park with(List<Claim> others) {
    return new Park(id, kind, names, status, place, within, others, illustrative);
  }

  /// The claims about one topic, in the order in which they were given.
  public List<Claim> about(String topic) {
    return claims.stream().filter(claim -> claim.topic().equals(topic)).toList();
  }
}
