package org.parkwright.formats.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.parkwright.domain.index.Operator;
import org.parkwright.domain.index.PassRule;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;

/// Reads the rule by which findings become a score and a verdict.
final class PassRuleYaml {
  static final int MOST_INDICATORS = 10_000;
  private static final double MOST_POINTS = 1e9;
  private static final Map<String, List<String>> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("count", List.of("least"));
    KEYS.put("mandatory_plus_groups", List.of("groups"));
    KEYS.put("mean_ratio_to_lead", List.of("groups", "cap", "pass"));
    KEYS.put("weighted_sum", List.of("pass"));
    KEYS.put("points_and_bands", List.of("most", "pass", "bands"));
    KEYS.put("veto_plus_guiding", List.of("guiding"));
    KEYS.put("checklist", List.of());
  }

  private PassRuleYaml() {}

  static Optional<PassRule> read(YamlMap map) {
    Optional<Place> place = map.need("rule", String.join(", ", KEYS.keySet()));
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> rule = place.get().written().filter(KEYS::containsKey);
    if (rule.isEmpty()) {
      String word = place.get().written().orElse("");
      place.get().fault(Closest.allowed("a pass rule", word, KEYS.keySet()));
      return Optional.empty();
    }
    List<String> allowed = new ArrayList<>(KEYS.getOrDefault(rule.get(), List.of()));
    allowed.add("rule");
    allowed.addAll(ProvenanceYaml.KEYS);
    map.allow(allowed);
    return switch (rule.get()) {
      case "count" ->
          optional(map, "least", p -> p.whole(1, MOST_INDICATORS))
              .map(l -> new PassRule.Count(l.map(OptionalInt::of).orElse(OptionalInt.empty())));
      case "mandatory_plus_groups" -> groups(map).map(PassRule.MandatoryPlusGroups::new);
      case "mean_ratio_to_lead" -> meanRatio(map);
      case "weighted_sum" -> mark(map, 100).map(PassRule.WeightedSum::new);
      case "points_and_bands" -> points(map);
      case "veto_plus_guiding" ->
          map.need("guiding", "how many guiding indicators must be met; 0 for none")
              .flatMap(p -> p.whole(0, MOST_INDICATORS))
              .map(PassRule.VetoPlusGuiding::new);
      default -> Optional.of(new PassRule.Checklist());
    };
  }

  private interface Read<T> {
    Optional<T> at(Place place);
  }

  /// Empty when there is a fault; an empty inside when the key is not there.
  private static <T> Optional<Optional<T>> optional(YamlMap map, String key, Read<T> read) {
    Optional<Place> place = map.find(key);
    return place.isEmpty()
        ? Optional.of(Optional.empty())
        : place.flatMap(read::at).map(Optional::of);
  }

  private static Optional<OptionalDouble> mark(YamlMap map, double most) {
    return optional(map, "pass", p -> p.number(0, most)).map(PassRuleYaml::orEmpty);
  }

  private static OptionalDouble orEmpty(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private static Optional<Map<String, Integer>> groups(YamlMap map) {
    Optional<YamlMap> named =
        map.need("groups", "how many of each group, as in {\"1\": 1}").flatMap(Place::map);
    Map<String, Integer> groups = new TreeMap<>();
    named.ifPresent(
        m ->
            m.values()
                .forEach(
                    (group, place) ->
                        place.whole(1, MOST_INDICATORS).ifPresent(n -> groups.put(group, n))));
    return named.filter(m -> m.keys().size() == groups.size()).map(m -> groups);
  }

  private static Optional<PassRule> meanRatio(YamlMap map) {
    Optional<Map<String, Integer>> groups =
        map.find("groups").isEmpty() ? Optional.of(Map.of()) : groups(map);
    Optional<Optional<Double>> cap = optional(map, "cap", p -> p.number(1, 1000));
    Optional<OptionalDouble> pass = mark(map, 100_000);
    return groups.flatMap(
        g -> cap.flatMap(c -> pass.map(p -> new PassRule.MeanRatioToLead(g, orEmpty(c), p))));
  }

  private static Optional<PassRule> points(YamlMap map) {
    Optional<Double> most =
        map.need("most", "the points when everything is met")
            .flatMap(p -> p.number(1e-9, MOST_POINTS));
    Optional<OptionalDouble> pass = mark(map, most.orElse(MOST_POINTS));
    Optional<List<PassRule.ScoreBand>> bands =
        map.need("bands", "a list of bands from the highest")
            .flatMap(place -> bands(place, most.orElse(MOST_POINTS)));
    return most.flatMap(
        m -> bands.flatMap(b -> pass.map(p -> new PassRule.PointsAndBands(m, b, p))));
  }

  private static Optional<List<PassRule.ScoreBand>> bands(Place place, double most) {
    Optional<List<Place>> places = place.items(1);
    List<PassRule.ScoreBand> bands = new ArrayList<>();
    for (Place one : places.orElse(List.of())) {
      Optional<PassRule.ScoreBand> band = band(one, most);
      if (band.isEmpty()) {
        continue;
      }
      if (!bands.isEmpty() && band.get().from() >= bands.getLast().from()) {
        one.fault(
            "a band from " + band.get().from(),
            "a band below " + bands.getLast().from() + ": bands stand from the highest");
      } else {
        bands.add(band.get());
      }
    }
    return places.filter(p -> p.size() == bands.size()).map(p -> bands);
  }

  private static Optional<PassRule.ScoreBand> band(Place place, double most) {
    Optional<YamlMap> map = place.map(List.of("name", "at_least", "more_than"));
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = map.get().need("name", "the name of the band").flatMap(Place::text);
    boolean above = map.get().find("more_than").isPresent();
    if (above == map.get().find("at_least").isPresent()) {
      place.fault(above ? "at_least and more_than" : "no limit", "either at_least or more_than");
      return Optional.empty();
    }
    return map.get()
        .find(above ? "more_than" : "at_least")
        .flatMap(limit -> limit.number(0, most))
        .flatMap(
            from ->
                name.map(
                    n ->
                        new PassRule.ScoreBand(
                            n, above ? Operator.MORE_THAN : Operator.AT_LEAST, from)));
  }
}
