package org.parkwright.domain.park;

import java.util.List;
import java.util.Optional;

/// A delimited industrial area: estate, zone or cluster.
///
/// @param id its address
/// @param names its name, at least in English
/// @param status where it is in its life
/// @param place a point inside it, where known
/// @param facts dated claims about it with their sources
/// @param illustrative the park itself is invented to show how Parkwright works
public record Park(
    ParkId id,
    Names names,
    Status status,
    Optional<Place> place,
    List<Fact> facts,
    boolean illustrative) {

  public Park {
    facts = List.copyOf(facts);
  }

  /// A park of which only the name is known.
  public static Park named(ParkId id, String name) {
    return new Park(id, Names.english(name), Status.UNKNOWN, Optional.empty(), List.of(), false);
  }

  /// The claims about one topic, in the order in which they were given.
  public List<Fact> about(String topic) {
    return facts.stream().filter(fact -> fact.topic().equals(topic)).toList();
  }
}
