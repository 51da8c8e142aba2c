package org.parkwright.formats.mapping.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.mapping.ColumnRule;
import org.parkwright.formats.mapping.Given;
import org.parkwright.formats.mapping.Notation;
import org.parkwright.formats.mapping.words.FileUnits;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.kernel.quantity.Unit;

/// Reads what a column claims: a topic alone, a map, or a list of maps when it claims several.
final class ColumnYaml {
  private static final List<String> KEYS =
      List.of("topic", "unit", "numbers", "values", "scheme", "list", "without", "source", "as_of");
  private static final Pattern OTHER = Pattern.compile("other\\.[a-z0-9_]+(\\.[a-z0-9_]+)*");
  private final Map<String, Topic> topics = new TreeMap<>();

  ColumnYaml(List<Topic> topics) {
    topics.forEach(topic -> this.topics.put(topic.code(), topic));
  }

  List<ColumnRule> read(String heading, Place place) {
    if (heading.isBlank()) {
      place.fault("a heading before it");
      return List.of();
    }
    List<ColumnRule> rules = new ArrayList<>();
    if (place.isList()) {
      place.items(1).ifPresent(items -> items.forEach(i -> one(heading, i).ifPresent(rules::add)));
    } else if (place.isMap()) {
      one(heading, place).ifPresent(rules::add);
    } else {
      topic(place).ifPresent(topic -> rules.add(checked(ColumnRule.of(heading, topic), place)));
    }
    return rules;
  }

  private Optional<ColumnRule> one(String heading, Place place) {
    Optional<YamlMap> map = place.map(KEYS);
    Optional<String> topic =
        map.flatMap(m -> m.need("topic", "the code of a topic, or other.<name>"))
            .flatMap(this::topic);
    if (map.isEmpty() || topic.isEmpty()) {
      return Optional.empty();
    }
    YamlMap m = map.get();
    Given unit = m.find("unit").flatMap(ColumnYaml::unit).orElse(Given.NOTHING);
    Optional<Notation> numbers = m.find("numbers").flatMap(p -> p.oneOf(Notation.class));
    ColumnRule rule =
        new ColumnRule(
            heading,
            topic.get(),
            unit,
            numbers,
            m.find("values").map(ColumnYaml::values).orElse(Map.of()),
            m.find("scheme").flatMap(Place::text).orElse(""),
            m.find("list").map(Headings::sign).orElse(""),
            m.find("without").map(Headings::some).orElse(List.of()),
            m.find("source").flatMap(Place::anyText).orElse(""),
            m.find("as_of").flatMap(Place::anyText).orElse(""));
    return Optional.of(checked(rule, place));
  }

  private Optional<String> topic(Place place) {
    Optional<String> code = place.text();
    if (code.isPresent()
        && !topics.containsKey(code.get())
        && !OTHER.matcher(code.get()).matches()) {
      place.fault(
          Closest.allowed("the code of a topic, or other.<name>", code.get(), topics.keySet()));
      return Optional.empty();
    }
    return code;
  }

  private static Optional<Given> unit(Place place) {
    Optional<Given> unit = Headings.given(place);
    if (unit.isPresent()
        && unit.get() instanceof Given.Fixed fixed
        && FileUnits.read(fixed.text()).isEmpty()) {
      place.fault("a unit such as ha, km² or t/a, or {column: …}");
      return Optional.empty();
    }
    return unit;
  }

  private static Map<String, String> values(Place place) {
    Map<String, String> values = new LinkedHashMap<>();
    place
        .map()
        .ifPresent(
            m ->
                m.values()
                    .forEach((word, p) -> p.text().ifPresent(text -> values.put(word, text))));
    return values;
  }

  /// What the topic needs.
  private ColumnRule checked(ColumnRule rule, Place place) {
    Topic topic = topics.get(rule.topic());
    if (topic == null) {
      return rule;
    }
    switch (topic.kind()) {
      case Topic.Kind.Measure measure -> measured(rule, measure, place);
      case Topic.Kind.Classified classified -> {
        if (rule.scheme().isEmpty()) {
          place.fault("a scheme with its version beside the topic, as in scheme: isic-4");
        }
      }
      case Topic.Kind.Position position ->
          place.fault("no topic " + topic.code() + " here: places stand under the key place");
      case Topic.Kind.Boundary boundary ->
          place.fault("no topic " + topic.code() + " here: places stand under the key place");
      case Topic.Kind.Wording wording -> {}
      case Topic.Kind.Presence presence -> {}
      case Topic.Kind.Life life -> {}
      case Topic.Kind.Calendar calendar -> {}
    }
    return rule;
  }

  private static void measured(ColumnRule rule, Topic.Kind.Measure measure, Place place) {
    Unit canonical = Unit.of(measure.unit());
    if (rule.unit() instanceof Given.Fixed fixed && !fixed.text().isEmpty()) {
      FileUnits.read(fixed.text())
          .filter(unit -> !unit.measuresSameAs(canonical))
          .ifPresent(unit -> place.fault("a unit that measures the same as " + canonical));
    }
  }
}
