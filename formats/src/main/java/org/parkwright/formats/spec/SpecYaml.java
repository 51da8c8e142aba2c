package org.parkwright.formats.spec;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.parkwright.domain.assess.Verdict;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.fault.TextFile;
import org.parkwright.formats.system.QuantityYaml;
import org.parkwright.formats.system.VariableYaml;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.formats.yaml.YamlText;
import org.parkwright.kernel.period.Period;

/// Reads `spec.yaml`: the worked examples of an index system.
public final class SpecYaml {
  private static final List<String> KEYS =
      List.of("name", "period", "figures", "rosters", "findings", "verdict", "score");
  private static final SequencedMap<String, Level> LEVELS = new LinkedHashMap<>();

  static {
    LEVELS.put("met", Level.MET);
    LEVELS.put("partly", Level.PARTLY_MET);
    LEVELS.put("unmet", Level.UNMET);
    LEVELS.put("unknown", Level.UNKNOWN);
    LEVELS.put("not_applicable", Level.NOT_APPLICABLE);
  }

  private final FiguresYaml figures;
  private final RostersYaml rosters;
  private final List<String> codes;

  private SpecYaml(Dictionary dictionary, IndexSystem system) {
    this.figures = new FiguresYaml(new VariableYaml(dictionary), new QuantityYaml(dictionary));
    this.rosters = new RostersYaml(figures);
    this.codes = system.indicators().stream().map(Indicator::code).toList();
  }

  /// Reads a file.
  ///
  /// @param system the system that the examples are about
  public static Loaded<List<WorkedExample>> read(
      Path file, Dictionary dictionary, IndexSystem system) {
    Faults faults = new Faults(file.toString());
    return read(TextFile.read(file, faults), faults, new SpecYaml(dictionary, system));
  }

  /// Reads from a stream.
  ///
  /// @param file name of the file as its author knows it, for messages
  /// @param system the system that the examples are about
  public static Loaded<List<WorkedExample>> read(
      InputStream in, String file, Dictionary dictionary, IndexSystem system) {
    Faults faults = new Faults(file);
    return read(TextFile.read(in, faults), faults, new SpecYaml(dictionary, system));
  }

  private static Loaded<List<WorkedExample>> read(
      Optional<String> text, Faults faults, SpecYaml spec) {
    return Loaded.of(
        text.flatMap(yaml -> YamlText.root(yaml, faults))
            .flatMap(root -> root.map(List.of("examples")))
            .flatMap(map -> map.need("examples", "a list of worked examples"))
            .flatMap(place -> place.items(1))
            .map(places -> places.stream().flatMap(p -> spec.example(p).stream()).toList()),
        faults);
  }

  private Optional<WorkedExample> example(Place place) {
    Optional<YamlMap> map = place.map(KEYS);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = map.get().need("name", "what the example shows").flatMap(Place::text);
    Optional<Period> period =
        map.get()
            .need("period", "the period, as in 2024")
            .flatMap(p -> p.text().flatMap(t -> p.refusing(() -> Period.of(t), "a period")));
    List<Observation> observations =
        map.get()
            .find("figures")
            .map(p -> observations(p, period.orElse(Period.year(2000))))
            .orElse(List.of());
    List<Roster> listed = map.get().find("rosters").map(rosters::read).orElse(List.of());
    List<Expected> expected = expected(map.get());
    if (List.of("findings", "verdict", "score").stream()
        .allMatch(k -> map.get().find(k).isEmpty())) {
      map.get().missing("findings", "findings, a verdict or a score to compare");
    }
    return name.flatMap(
        n ->
            period.map(p -> new WorkedExample(n, p, observations, listed, expected, place.line())));
  }

  private List<Observation> observations(Place place, Period period) {
    List<Observation> observations = new ArrayList<>();
    place
        .map()
        .ifPresent(
            map ->
                map.values()
                    .forEach(
                        (code, value) ->
                            figures
                                .variables()
                                .find(map.keyPlace(code), code, false)
                                .ifPresent(
                                    v -> observations.addAll(figures.read(value, v, period)))));
    return observations;
  }

  private List<Expected> expected(YamlMap map) {
    List<Expected> expected = new ArrayList<>();
    map.find("findings")
        .flatMap(Place::map)
        .filter(SpecYaml::isFilled)
        .ifPresent(
            findings ->
                findings
                    .values()
                    .forEach(
                        (code, place) -> finding(findings, code, place).ifPresent(expected::add)));
    map.find("verdict")
        .ifPresent(
            place ->
                place
                    .oneOf(Verdict.class)
                    .ifPresent(v -> expected.add(new Expected.Verdict(v, place.line()))));
    map.find("score").flatMap(SpecYaml::score).ifPresent(expected::add);
    return expected;
  }

  private static boolean isFilled(YamlMap findings) {
    if (findings.keys().isEmpty()) {
      findings.place().fault("a map of indicators with their findings");
    }
    return !findings.keys().isEmpty();
  }

  private Optional<Expected> finding(YamlMap findings, String code, Place place) {
    if (!codes.contains(code)) {
      findings.keyPlace(code).fault(Closest.allowed("an indicator of the system", code, codes));
      return Optional.empty();
    }
    if (!place.isMap()) {
      return place
          .oneOf(LEVELS)
          .map(l -> new Expected.Finding(code, l, OptionalDouble.empty(), place.line()));
    }
    Optional<YamlMap> map = place.map(List.of("finding", "value"));
    Optional<Level> level =
        map.flatMap(m -> m.need("finding", String.join(", ", LEVELS.keySet())))
            .flatMap(p -> p.oneOf(LEVELS));
    Optional<OptionalDouble> value = map.flatMap(m -> number(m, "value"));
    return level.flatMap(l -> value.map(v -> new Expected.Finding(code, l, v, place.line())));
  }

  private static Optional<Expected> score(Place place) {
    Optional<YamlMap> map = place.map(List.of("value", "low", "high"));
    if (map.isPresent() && map.get().keys().isEmpty()) {
      place.fault("value, low or high");
      return Optional.empty();
    }
    return map.flatMap(
        m -> {
          Optional<OptionalDouble> value = number(m, "value");
          Optional<OptionalDouble> low = number(m, "low");
          Optional<OptionalDouble> high = number(m, "high");
          return value.flatMap(
              v -> low.flatMap(l -> high.map(h -> new Expected.Score(v, l, h, place.line()))));
        });
  }

  /// Empty when there is a fault; an empty inside when the key is not there.
  private static Optional<OptionalDouble> number(YamlMap map, String key) {
    return map.find(key)
        .map(place -> place.number().map(OptionalDouble::of))
        .orElse(Optional.of(OptionalDouble.empty()));
  }
}
