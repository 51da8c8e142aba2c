package org.parkwright.formats.system;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Provenance;
import org.parkwright.domain.index.Scoring;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.fault.TextFile;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.formats.yaml.YamlText;

/// Reads `system.yaml`: an index system as data.
///
/// The file maps one to one onto [IndexSystem]. Everything is checked before anything is used:
/// spelling of keys, types, variables against the data dictionary, units of limits against units of
/// formulas, groups against the pass rule. All faults of a file are told together, each with file,
/// line, key, what was found and what is allowed; a syntax fault ends the reading, since nothing
/// after it can be trusted.
public final class IndexSystemYaml {
  private static final List<String> KEYS =
      List.of(
          "id",
          "version",
          "title",
          "issuer",
          "country",
          "document",
          "year",
          "status",
          "scoring",
          "pass",
          "indicators");
  private static final List<String> STATUS =
      List.of("current", "superseded", "draft", "pilot", "provincial");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern VERSION = Pattern.compile("[0-9a-z]+([.-][0-9a-z]+)*");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private IndexSystemYaml() {}

  /// Reads a file.
  public static Loaded<IndexSystem> read(Path file, Dictionary dictionary) {
    Faults faults = new Faults(file.toString());
    return read(TextFile.read(file, faults), faults, dictionary);
  }

  /// Reads from a stream.
  ///
  /// @param file name of the file as its author knows it, for messages
  public static Loaded<IndexSystem> read(InputStream in, String file, Dictionary dictionary) {
    Faults faults = new Faults(file);
    return read(TextFile.read(in, faults), faults, dictionary);
  }

  private static Loaded<IndexSystem> read(
      Optional<String> text, Faults faults, Dictionary dictionary) {
    return Loaded.of(
        text.flatMap(yaml -> YamlText.root(yaml, faults))
            .flatMap(root -> root.map(KEYS))
            .flatMap(map -> system(map, dictionary)),
        faults);
  }

  private static Optional<IndexSystem> system(YamlMap map, Dictionary dictionary) {
    Optional<String> id = matching(map, "id", ID, "lower case with hyphens, as in hj-274-2015");
    Optional<String> version = matching(map, "version", VERSION, "a version such as \"1\"");
    Optional<Names> names = map.need("title", "{en: …}").flatMap(NamesYaml::read);
    Optional<String> issuer = map.need("issuer", "who issues it").flatMap(Place::text);
    Optional<String> country = map.need("country", COUNTRY).flatMap(IndexSystemYaml::country);
    Optional<String> document =
        map.need("document", "number or title of the document").flatMap(Place::text);
    Optional<Integer> year =
        map.need("year", "the year of issue").flatMap(place -> place.whole(1900, 2100));
    Optional<String> status =
        map.need("status", "current, superseded, draft, pilot or provincial")
            .flatMap(place -> place.oneOf(STATUS));
    Optional<Scoring> scoring =
        map.need("scoring", "{partly: 0.5, not_applicable: exclude}")
            .flatMap(place -> scoring(place));
    Optional<YamlMap> pass = map.need("pass", "a pass rule").flatMap(Place::map);
    Optional<PassRule> rule = pass.flatMap(PassRuleYaml::read);
    Optional<Provenance> ruleMark = pass.flatMap(ProvenanceYaml::read);
    Optional<List<Indicator>> indicators = indicators(map, dictionary, pass, rule);
    if (id.isEmpty()
        || version.isEmpty()
        || names.isEmpty()
        || issuer.isEmpty()
        || country.isEmpty()
        || document.isEmpty()
        || year.isEmpty()
        || status.isEmpty()
        || scoring.isEmpty()
        || rule.isEmpty()
        || ruleMark.isEmpty()
        || indicators.isEmpty()
        || map.place().hasFaults()) {
      return Optional.empty();
    }
    return Optional.of(
        new IndexSystem(
            id.get(),
            version.get(),
            names.get(),
            issuer.get(),
            country.get(),
            document.get(),
            year.get(),
            status.get(),
            scoring.get(),
            rule.get(),
            ruleMark.get(),
            indicators.get()));
  }

  private static final String COUNTRY = "an ISO 3166-1 code of two capitals such as CN, or INT";

  private static Optional<String> matching(
      YamlMap map, String key, Pattern pattern, String allowed) {
    Optional<Place> place = map.need(key, allowed);
    Optional<String> text = place.flatMap(Place::text);
    if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
      place.get().fault(allowed);
      return Optional.empty();
    }
    return text;
  }

  private static Optional<String> country(Place place) {
    Optional<String> code = place.text();
    if (code.isPresent() && !code.get().equals("INT") && !COUNTRIES.contains(code.get())) {
      place.fault(COUNTRY);
      return Optional.empty();
    }
    return code;
  }

  private static Optional<Scoring> scoring(Place place) {
    Optional<YamlMap> map = place.map(List.of("partly", "not_applicable"));
    Optional<Double> partly =
        map.flatMap(m -> m.need("partly", "the credit of partly met, 0 to 1"))
            .flatMap(p -> p.number(0, 1));
    Optional<Scoring.NotApplicableRule> not =
        map.flatMap(m -> m.need("not_applicable", "exclude, counts_as_met or counts_as_unmet"))
            .flatMap(p -> p.oneOf(Scoring.NotApplicableRule.class));
    return partly.flatMap(p -> not.map(n -> new Scoring(p, n)));
  }

  private static Optional<List<Indicator>> indicators(
      YamlMap map, Dictionary dictionary, Optional<YamlMap> pass, Optional<PassRule> rule) {
    Optional<List<Place>> places =
        map.need("indicators", "a list of indicators").flatMap(place -> place.items(1));
    List<IndicatorYaml.Line> lines = new ArrayList<>();
    IndicatorYaml reader = new IndicatorYaml(dictionary, rule);
    places.ifPresent(all -> all.forEach(place -> reader.read(place).ifPresent(lines::add)));
    SystemChecks.codes(lines);
    if (places.filter(p -> p.size() == lines.size()).isPresent()) {
      pass.ifPresent(p -> rule.ifPresent(r -> new SystemChecks(p, r, lines).check()));
    }
    List<Indicator> indicators = lines.stream().flatMap(line -> line.indicator().stream()).toList();
    return places.filter(p -> p.size() == indicators.size()).map(p -> indicators);
  }
}
