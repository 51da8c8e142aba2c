package org.parkwright.domain.park.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;

/// One park as a list or a map shows it: of each topic the one value that was chosen among rivals.
/// What is not there is not known.
///
/// @param id its address
/// @param names what it is called
/// @param status where it is in its life
/// @param kind kind of area, as sources call it; blank when nobody says
/// @param whereabouts region, city, as a list shows them; blank when nobody says
/// @param place a point in it, where known
/// @param outlined whether its boundary is known
/// @param sectors ISIC Rev.4 sections (`C`) and divisions (`24`)
/// @param measures numbers by topic, in the topic's canonical unit
/// @param answers yes or no by topic
/// @param words other texts that a search finds it by
/// @param sources titles of what its values rest on
/// @param illustrative whether it was invented to show how something works
public record Listing(
    ParkId id,
    Names names,
    Status status,
    String kind,
    String whereabouts,
    Optional<Place> place,
    boolean outlined,
    Set<String> sectors,
    Map<String, Double> measures,
    Map<String, Boolean> answers,
    List<String> words,
    List<String> sources,
    boolean illustrative) {

  public Listing {
    sectors = Set.copyOf(sectors);
    measures = Map.copyOf(measures);
    answers = Map.copyOf(answers);
    words = List.copyOf(words);
    sources = List.copyOf(sources);
    measures.forEach(
        (topic, value) -> {
          if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                id + ", " + topic + " must be a finite number; found " + value);
          }
        });
  }

  /// A park of which only the name and the status are known.
  public static Listing of(ParkId id, Names names, Status status) {
    return new Listing(
        id,
        names,
        status,
        "",
        "",
        Optional.empty(),
        false,
        Set.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        false);
  }

  /// Whether something is free to settle on: free plots or free area. Empty when neither is known.
  public Optional<Boolean> vacant() {
    Double plots = measures.get(Layout.FREE_PLOTS);
    Double area = measures.get(Layout.FREE_AREA);
    if (plots == null && area == null) {
      return Optional.empty();
    }
    return Optional.of((plots != null && plots > 0) || (area != null && area > 0));
  }
}
