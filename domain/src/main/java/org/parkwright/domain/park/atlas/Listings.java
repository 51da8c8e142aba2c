package org.parkwright.domain.park.atlas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.claim.Chosen;
import org.parkwright.domain.park.claim.Profile;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// Listings made of what counts about parks.
public final class Listings {
  private static final int SOURCES = 5;
  private static final Map<String, Unit> MEASURES =
      Map.of(
          "area", Unit.of("km²"),
          "area.free", Unit.of("km²"),
          "plots.free", Unit.ONE,
          "jobs", Unit.ONE,
          "firms", Unit.ONE,
          "distance.port", Unit.of("km"),
          "distance.airport", Unit.of("km"),
          "distance.rail", Unit.of("km"),
          "distance.road", Unit.of("km"),
          "distance.city", Unit.of("km"));
  private static final List<String> ORDER =
      List.of(
          "area",
          "area.free",
          "plots.free",
          "jobs",
          "firms",
          "distance.port",
          "distance.airport",
          "distance.rail",
          "distance.road",
          "distance.city");
  private static final List<String> WHEREABOUTS = List.of("city", "district", "region");
  private static final List<String> SEARCHED =
      List.of("city", "district", "region", "operator", "developer", "kind", "registration");

  private Listings() {}

  /// The columns of an atlas: the measures that people choose parks by, and all that is yes or no.
  public static Layout layout(List<Topic> topics) {
    return new Layout(
        ORDER,
        topics.stream()
            .filter(topic -> topic.kind() instanceof Topic.Kind.Presence)
            .map(Topic::code)
            .toList());
  }

  /// The unit of a measure's column.
  ///
  /// @throws IllegalArgumentException for what is no measure of an atlas
  public static Unit unit(String measure) {
    Unit unit = MEASURES.get(measure);
    if (unit == null) {
      throw new IllegalArgumentException(
          "no measure \"" + measure + "\"; expected one of " + ORDER);
    }
    return unit;
  }

  /// A park as lists and maps show it.
  public static Listing of(Park park, Profile profile) {
    Map<String, Double> measures = new TreeMap<>();
    Map<String, Boolean> answers = new TreeMap<>();
    Set<String> sectors = new TreeSet<>();
    profile
        .chosen()
        .forEach(
            (topic, chosen) -> {
              switch (chosen.value()) {
                case Value.Amount amount ->
                    measure(topic, amount.quantity()).ifPresent(m -> measures.put(topic, m));
                case Value.Truth truth -> answers.put(topic, truth.holds());
                case Value.Codes codes -> sectors.addAll(Sectors.of(codes.scheme(), codes.codes()));
                case Value.Words w -> {}
                case Value.State s -> {}
                case Value.Day d -> {}
                case Value.Point p -> {}
                case Value.Outline o -> {}
              }
            });
    return new Listing(
        park.id(),
        park.names(),
        profile.status().map(Value.State::status).orElse(park.status()),
        park.kind().name().toLowerCase(Locale.ROOT),
        String.join(", ", words(profile, WHEREABOUTS)),
        place(park, profile),
        profile.on("outline").isPresent(),
        sectors,
        measures,
        answers,
        words(profile, SEARCHED),
        sources(profile),
        park.illustrative());
  }

  /// What the chosen claim says; else what the entry was recorded with.
  private static Optional<Place> place(Park park, Profile profile) {
    return profile.point().map(Value.Point::place).or(park::place);
  }

  private static Optional<Double> measure(String topic, Quantity quantity) {
    Unit unit = MEASURES.get(topic);
    return unit == null || !unit.measuresSameAs(quantity.unit())
        ? Optional.empty()
        : Optional.of(quantity.in(unit).value()).filter(Double::isFinite);
  }

  private static List<String> words(Profile profile, List<String> topics) {
    Set<String> words = new LinkedHashSet<>();
    for (String topic : topics) {
      if (profile.on(topic).map(Chosen::value).orElse(null) instanceof Value.Words said) {
        words.add(said.text().strip());
      }
    }
    return new ArrayList<>(words);
  }

  /// The sources that most of what counts rests on, the first of them first.
  private static List<String> sources(Profile profile) {
    Map<String, Integer> counts = new TreeMap<>();
    profile
        .chosen()
        .values()
        .forEach(c -> counts.merge(c.recorded().claim().source().title(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .limit(SOURCES)
        .toList();
  }
}
