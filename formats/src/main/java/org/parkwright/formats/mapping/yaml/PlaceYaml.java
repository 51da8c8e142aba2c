package org.parkwright.formats.mapping.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.parkwright.formats.mapping.PlaceRule;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;

/// Reads where a row says where it lies.
final class PlaceYaml {
  private static final Map<String, List<String>> FORMS = new LinkedHashMap<>();
  private static final Map<String, Boolean> ORDER = new LinkedHashMap<>();

  static {
    FORMS.put("latitude", List.of("longitude"));
    FORMS.put("x", List.of("y", "crs"));
    FORMS.put("pair", List.of("order"));
    FORMS.put("geometry", List.of("crs"));
    ORDER.put("latitude_longitude", true);
    ORDER.put("longitude_latitude", false);
  }

  private PlaceYaml() {}

  static Optional<PlaceRule> read(Place place) {
    if (!place.isMap()) {
      Map<String, PlaceRule> words = new LinkedHashMap<>();
      words.put("feature", new PlaceRule.Feature());
      words.put("nowhere", new PlaceRule.Nowhere());
      return place.oneOf(words);
    }
    return place.map().flatMap(PlaceYaml::form);
  }

  private static Optional<PlaceRule> form(YamlMap map) {
    Optional<String> form = map.form(FORMS);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    return switch (form.get()) {
      case "latitude" -> both(map, "latitude", "longitude", PlaceRule.Degrees::new);
      case "x" -> {
        Optional<String> crs =
            map.need("crs", "a coordinate system such as EPSG:27572").flatMap(Place::text);
        yield crs.flatMap(c -> both(map, "x", "y", (x, y) -> new PlaceRule.Metres(x, y, c)));
      }
      case "pair" -> {
        Optional<Boolean> order =
            map.need("order", String.join(" or ", ORDER.keySet())).flatMap(p -> p.oneOf(ORDER));
        yield heading(map, "pair").flatMap(c -> order.map(o -> new PlaceRule.Pair(c, o)));
      }
      default ->
          heading(map, "geometry")
              .map(
                  c ->
                      new PlaceRule.Written(c, map.find("crs").flatMap(Place::anyText).orElse("")));
    };
  }

  private static Optional<String> heading(YamlMap map, String key) {
    return map.need(key, "a heading").flatMap(Place::text);
  }

  private static Optional<PlaceRule> both(
      YamlMap map, String one, String other, BiFunction<String, String, PlaceRule> rule) {
    Optional<String> first = heading(map, one);
    Optional<String> second = heading(map, other);
    return first.flatMap(a -> second.map(b -> rule.apply(a, b)));
  }
}
