package org.parkwright.formats.system;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;

/// Reads a name in several languages: a map of BCP 47 tags, English among them.
public final class NamesYaml {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private NamesYaml() {}

  public static Optional<Names> read(Place place) {
    return place.map().flatMap(NamesYaml::read);
  }

  private static Optional<Names> read(YamlMap map) {
    Map<String, String> names = new TreeMap<>();
    map.values()
        .forEach(
            (language, text) -> {
              if (!TAG.matcher(language).matches()) {
                map.keyPlace(language).fault("a language tag such as en, zh or pt-BR");
              } else {
                text.text().ifPresent(t -> names.put(language, t));
              }
            });
    if (map.find("en").isEmpty()) {
      map.missing("en", "the name in English");
    }
    return names.size() == map.keys().size() && names.containsKey("en")
        ? Optional.of(new Names(names))
        : Optional.empty();
  }
}
