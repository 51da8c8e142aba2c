package org.parkwright.formats.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;

/// Reads rosters: by name of the roster a list of members, each with a `name` and its figures.
record RostersYaml(FiguresYaml figures) {

  List<Roster> read(Place place) {
    List<Roster> rosters = new ArrayList<>();
    place
        .map()
        .ifPresent(
            map ->
                map.values()
                    .forEach(
                        (name, list) ->
                            list.items(0)
                                .ifPresent(
                                    members ->
                                        rosters.add(
                                            new Roster(
                                                name,
                                                members.stream()
                                                    .flatMap(m -> member(m).stream())
                                                    .toList())))));
    return rosters;
  }

  private Optional<Roster.Member> member(Place place) {
    Optional<YamlMap> map = place.map();
    Optional<String> name =
        map.flatMap(m -> m.need("name", "the name of the member")).flatMap(Place::text);
    Map<String, Double> values = new TreeMap<>();
    map.ifPresent(
        m ->
            m.values()
                .forEach(
                    (code, value) -> {
                      if (!code.equals("name")) {
                        figures
                            .variables()
                            .find(m.keyPlace(code), code, true)
                            .flatMap(variable -> figures.value(value, variable))
                            .ifPresent(v -> values.put(code, v));
                      }
                    }));
    return name.map(n -> new Roster.Member(n, values));
  }
}
