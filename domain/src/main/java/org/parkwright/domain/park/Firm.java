package org.parkwright.domain.park;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Value;

/// A firm, plant or facility as registers know it. A firm that reports figures with an account of
/// its own is a [Tenant].
///
/// @param id its address
/// @param names its name, at least in English
/// @param place where it stands, where known
/// @param claims dated claims about it with their sources
/// @param illustrative whether it was invented to show how something works
public record Firm(
    FirmId id, Names names, Optional<Place> place, List<Claim> claims, boolean illustrative) {

  public Firm {
    claims = List.copyOf(claims);
  }

  /// The claims about one topic, in the order in which they were given.
  public List<Claim> about(String topic) {
    return claims.stream().filter(claim -> claim.topic().equals(topic)).toList();
  }

  /// What it does, in codes of classifications.
  public List<Value.Codes> sectors() {
    return about("sectors").stream()
        .map(Claim::value)
        .filter(Value.Codes.class::isInstance)
        .map(Value.Codes.class::cast)
        .toList();
  }
}
