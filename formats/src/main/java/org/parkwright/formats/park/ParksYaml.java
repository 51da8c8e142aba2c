package org.parkwright.formats.park;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.ParkKind;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.fault.TextFile;
import org.parkwright.formats.system.NamesYaml;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.formats.yaml.YamlText;

/// Reads `parks.yaml`: a list of parks with their names, status, place and dated claims.
public final class ParksYaml {
  private static final List<String> PARK =
      List.of("id", "kind", "names", "status", "place", "within", "illustrative", "facts");
  private static final List<String> FACT =
      List.of("topic", "statement", "source", "as_of", "illustrative");
  private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

  private static final Map<String, Status> STATUS = new LinkedHashMap<>();
  private static final Map<String, ParkKind> KIND = new LinkedHashMap<>();

  static {
    for (Status status : Status.values()) {
      STATUS.put(status.name().toLowerCase(Locale.ROOT), status);
    }
    for (ParkKind kind : ParkKind.values()) {
      KIND.put(kind.name().toLowerCase(Locale.ROOT), kind);
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
        m.need("id", "country/name, as in eg/suez-tianjin").flatMap(ParksYaml::address);
    ParkKind kind = m.find("kind").flatMap(p -> p.oneOf(KIND)).orElse(ParkKind.PARK);
    Optional<ParkId> within = m.find("within").flatMap(ParksYaml::address);
    var names = m.need("names", "{en: …}").flatMap(NamesYaml::read);
    Optional<Status> status =
        m.need("status", String.join(", ", STATUS.keySet())).flatMap(p -> p.oneOf(STATUS));
    Optional<Place> place = m.find("place").flatMap(ParksYaml::place);
    boolean illustrative = illustrative(m);
    List<Claim> claims = new ArrayList<>();
    m.find("facts")
        .flatMap(list -> list.items(0))
        .ifPresent(
            items -> items.forEach(fact -> claim(fact, illustrative).ifPresent(claims::add)));
    if (item.hasFaults() || id.isEmpty() || names.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    if (within.equals(id)) {
      m.need("within", "the larger zone")
          .ifPresent(p -> p.fault("the park itself", "another park"));
      return Optional.empty();
    }
    return Optional.of(
        new Park(id.get(), kind, names.get(), status.get(), place, within, claims, illustrative));
  }

  private static Optional<ParkId> address(org.parkwright.formats.yaml.Place item) {
    return item.refusing(() -> ParkId.of(item.written().orElse("")), "such an address");
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

  private static Optional<Claim> claim(
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
    Value value = PlainValue.of(statement.get());
    Citation citation = new Citation(source.get(), "", "");
    boolean illustrative = illustrativePark || illustrative(m);
    return m.need("topic", "what it is about")
        .flatMap(
            p ->
                p.refusing(
                    () -> new Claim(topic.get(), value, citation, asOf, illustrative),
                    "the code of a topic, as in power.capacity"));
  }
}
