package org.parkwright.formats.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Fault;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// A map in a YAML file, its keys in order.
public final class YamlMap {
  private final Place place;
  private final Map<String, Place> values;
  private final Map<String, Place> keys;

  private YamlMap(Place place, Map<String, Place> values, Map<String, Place> keys) {
    this.place = place;
    this.values = values;
    this.keys = keys;
  }

  static YamlMap of(Place place, MappingNode node) {
    Map<String, Place> values = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    String prefix = place.key().isEmpty() ? "" : place.key() + ".";
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
        new Place(tuple.getKeyNode(), place.key(), place.faults()).fault("a word as key");
        continue;
      }
      String name = scalar.getValue();
      String path = prefix + name;
      Place key = new Place(scalar, path, place.faults());
      if (values.containsKey(name)) {
        key.fault("the key " + Fault.quoted(name) + " again", "each key once");
        continue;
      }
      keys.put(name, key);
      values.put(name, new Place(tuple.getValueNode(), path, place.faults()));
    }
    return new YamlMap(place, values, keys);
  }

  /// Where the map stands.
  public Place place() {
    return place;
  }

  /// The keys in order.
  public Set<String> keys() {
    return values.keySet();
  }

  /// The values by key, in order.
  public Map<String, Place> values() {
    return java.util.Collections.unmodifiableMap(values);
  }

  /// Where the key itself stands.
  public Place keyPlace(String key) {
    return keys.getOrDefault(key, place);
  }

  /// The value of a key that need not be there.
  public Optional<Place> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /// The value of a key that must be there.
  ///
  /// @param allowed what may stand there, said when it is missing
  public Optional<Place> need(String key, String allowed) {
    Optional<Place> value = find(key);
    if (value.isEmpty()) {
      missing(key, allowed);
    }
    return value;
  }

  /// Notes that a key is missing.
  public void missing(String key, String allowed) {
    String path = place.key().isEmpty() ? key : place.key() + "." + key;
    place.faults().add(place.line(), path, Fault.NOTHING, allowed);
  }

  /// Notes every key that is none of these.
  public void allow(Collection<String> allowed) {
    for (String key : values.keySet()) {
      if (!allowed.contains(key)) {
        keyPlace(key).fault(Closest.allowed("one of the keys", key, allowed));
      }
    }
  }

  /// Which of several forms the map takes: the one key of `forms` that it has. The form's own
  /// further keys are allowed, all others are faults, as are none and several forms.
  ///
  /// @param forms further keys by form
  public Optional<String> form(Map<String, List<String>> forms) {
    List<String> found = values.keySet().stream().filter(forms::containsKey).toList();
    if (found.size() == 1) {
      Set<String> allowed = new LinkedHashSet<>();
      allowed.add(found.getFirst());
      allowed.addAll(forms.getOrDefault(found.getFirst(), List.of()));
      allow(allowed);
      return Optional.of(found.getFirst());
    }
    if (found.size() > 1) {
      place.fault(String.join(" and ", found), "one of them");
      return Optional.empty();
    }
    if (values.isEmpty()) {
      place.fault("an empty map", "one of " + String.join(", ", forms.keySet()));
      return Optional.empty();
    }
    Set<String> further = new LinkedHashSet<>();
    forms.values().forEach(further::addAll);
    List<String> strange = new ArrayList<>(values.keySet());
    strange.removeAll(further);
    String blamed = strange.isEmpty() ? values.keySet().iterator().next() : strange.getFirst();
    keyPlace(blamed).fault(Closest.allowed("one of the keys", blamed, forms.keySet()));
    return Optional.empty();
  }

  @Override
  public String toString() {
    return place.toString();
  }
}
