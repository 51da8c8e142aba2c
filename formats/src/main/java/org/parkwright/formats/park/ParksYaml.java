package org.parkwright.formats.park;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.Fact;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.fault.TextFile;
import org.parkwright.formats.system.NamesYaml;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.formats.yaml.YamlText;

/// Reads `parks.yaml`: a list of parks with their names, status, place and dated claims.
public final class ParksYaml {
  private static final List<String> PARK =
      List.of("id", "names", "status", "place", "illustrative", "facts");
  private static final List<String> FACT =
      List.of("topic", "statement", "source", "as_of", "illustrative");
  private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

  private static final Map<String, Status> STATUS = new LinkedHashMap<>();

  static {
    for (Status status : Status.values()) {
      STATUS.put(status.name().toLowerCase(Locale.ROOT), status);
    }
  }

  private ParksYaml() {}

  /// Reads from a stream.
  ///
  /// @param file name of the file as its author knows it, for messages
  public static Loaded<List<Park>> read(InputStream in, String file) {
    Faults faults = new Faults(file);
    List<Park> parks = new ArrayList<>();
    TextFile.read(in, faults)
        .flatMap(text -> YamlText.root(text, faults))
        .flatMap(root -> root.map(List.of("parks")))
        .flatMap(map -> map.need("parks", "a list of parks"))
        .flatMap(list -> list.items(1))
        .ifPresent(items -> items.forEach(item -> park(item).ifPresent(parks::add)));
    return Loaded.of(
        faults.count() > 0 ? Optional.empty() : Optional.of(List.copyOf(parks)), faults);
  }

  private static Optional<Park> park(org.parkwright.formats.yaml.Place item) {
    Optional<YamlMap> map = item.map(PARK);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    YamlMap m = map.get();
    Optional<ParkId> id =
        m.need("id", "country/name, as in eg/suez-tianjin")
            .flatMap(p -> p.refusing(() -> ParkId.of(p.written().orElse("")), "such an address"));
    var names = m.need("names", "{en: …}").flatMap(NamesYaml::read);
    Optional<Status> status =
        m.need("status", String.join(", ", STATUS.keySet())).flatMap(p -> p.oneOf(STATUS));
    Optional<Place> place = m.find("place").flatMap(ParksYaml::place);
    boolean illustrative = illustrative(m);
    List<Fact> facts = new ArrayList<>();
    m.find("facts")
        .flatMap(list -> list.items(0))
        .ifPresent(items -> items.forEach(fact -> fact(fact, illustrative).ifPresent(facts::add)));
    if (item.hasFaults() || id.isEmpty() || names.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Park(id.get(), names.get(), status.get(), place, facts, illustrative));
  }

  private static Optional<Place> place(org.parkwright.formats.yaml.Place item) {
    Optional<YamlMap> map = item.map(List.of("latitude", "longitude", "source"));
    Optional<Double> latitude =
        map.flatMap(m -> m.need("latitude", "degrees north")).flatMap(p -> p.number(-90, 90));
    Optional<Double> longitude =
        map.flatMap(m -> m.need("longitude", "degrees east")).flatMap(p -> p.number(-180, 180));
    return latitude.flatMap(north -> longitude.map(east -> new Place(north, east)));
  }

  private static boolean illustrative(YamlMap map) {
    return map.find("illustrative").flatMap(p -> p.oneOf(TRUTH)).orElse(false);
  }

  private static Optional<Fact> fact(
      org.parkwright.formats.yaml.Place item, boolean illustrativePark) {
    Optional<YamlMap> map = item.map(FACT);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    YamlMap m = map.get();
    var topic = m.need("topic", "what it is about").flatMap(p -> p.text());
    var statement = m.need("statement", "the claim").flatMap(p -> p.text());
    var source = m.need("source", "who said it").flatMap(p -> p.text());
    String asOf = m.find("as_of").flatMap(p -> p.anyText()).orElse("");
    if (topic.isEmpty() || statement.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact(
            topic.get(), statement.get(), source.get(), asOf, illustrativePark || illustrative(m)));
  }
}
