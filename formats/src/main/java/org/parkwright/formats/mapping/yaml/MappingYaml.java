package org.parkwright.formats.mapping.yaml;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.claim.Entry.Subject;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.fault.TextFile;
import org.parkwright.formats.mapping.Asked;
import org.parkwright.formats.mapping.ColumnRule;
import org.parkwright.formats.mapping.DateOrder;
import org.parkwright.formats.mapping.Given;
import org.parkwright.formats.mapping.KeyRule;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.NameRule;
import org.parkwright.formats.mapping.Notation;
import org.parkwright.formats.mapping.Only;
import org.parkwright.formats.mapping.Origin;
import org.parkwright.formats.mapping.PlaceRule;
import org.parkwright.formats.mapping.RowRule;
import org.parkwright.formats.mapping.Within;
import org.parkwright.formats.mapping.words.CountryNames;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;
import org.parkwright.formats.yaml.YamlText;

/// Reads a mapping from YAML; `docs/guide/import.md` explains its keys. Every fault is told with
/// line, key, what was found and what is allowed.
public final class MappingYaml {
  /// The version of the format, which every file names.
  public static final int FORMAT = 1;

  private static final List<String> KEYS =
      List.of(
          "mapping",
          "source",
          "row",
          "reading",
          "numbers",
          "dates",
          "country",
          "key",
          "name",
          "name_otherwise",
          "place",
          "columns",
          "within",
          "only",
          "ignored",
          "missing",
          "area_tolerance");
  private static final List<String> READING =
      List.of("encoding", "delimiter", "sheet", "header_row", "crs");

  private MappingYaml() {}

  /// Reads a file.
  ///
  /// @param topics the dictionary, whose codes columns may claim
  public static Loaded<Mapping> read(Path file, List<Topic> topics) {
    Faults faults = new Faults(String.valueOf(file.getFileName()));
    return of(TextFile.read(file, faults), topics, faults);
  }

  /// Reads from a stream.
  ///
  /// @param file name of the file as its author knows it, for messages
  public static Loaded<Mapping> read(InputStream in, String file, List<Topic> topics) {
    Faults faults = new Faults(file);
    return of(TextFile.read(in, faults), topics, faults);
  }

  private static Loaded<Mapping> of(Optional<String> text, List<Topic> topics, Faults faults) {
    Optional<Mapping> mapping =
        text.flatMap(t -> YamlText.root(t, faults))
            .flatMap(root -> root.map(KEYS))
            .flatMap(map -> mapping(map, new ColumnYaml(topics)));
    return Loaded.of(faults.count() > 0 ? Optional.empty() : mapping, faults);
  }

  private static Optional<Mapping> mapping(YamlMap map, ColumnYaml columnYaml) {
    map.need("mapping", "the version of the format, " + FORMAT)
        .ifPresent(p -> p.whole(FORMAT, FORMAT));
    Optional<Origin> origin = map.need("source", "{id: …, title: …}").flatMap(MappingYaml::origin);
    Optional<RowRule> rows =
        map.need("row", "park, firm, or {column: …, values: …}").flatMap(MappingYaml::rows);
    Asked reading = map.find("reading").flatMap(MappingYaml::reading).orElse(Asked.NOTHING);
    Notation numbers =
        map.find("numbers").flatMap(p -> p.oneOf(Notation.class)).orElse(Notation.EACH);
    DateOrder dates =
        map.find("dates").flatMap(p -> p.oneOf(DateOrder.class)).orElse(DateOrder.UNKNOWN);
    Given country = map.find("country").flatMap(MappingYaml::country).orElse(Given.NOTHING);
    Optional<KeyRule> key = map.need("key", "a list of headings").flatMap(MappingYaml::key);
    Optional<NameRule> name = name(map);
    PlaceRule place = map.find("place").flatMap(PlaceYaml::read).orElse(new PlaceRule.Nowhere());
    List<ColumnRule> columns = new ArrayList<>();
    map.find("columns")
        .flatMap(Place::map)
        .ifPresent(
            all ->
                all.values().forEach((heading, p) -> columns.addAll(columnYaml.read(heading, p))));
    Within within = map.find("within").flatMap(MappingYaml::within).orElse(Within.NOTHING);
    List<Only> only = new ArrayList<>();
    map.find("only")
        .flatMap(Place::map)
        .ifPresent(
            all ->
                all.values()
                    .forEach((heading, p) -> only.add(new Only(heading, Headings.some(p)))));
    List<String> ignored = map.find("ignored").map(Headings::several).orElse(List.of());
    List<String> missing = map.find("missing").map(Headings::several).orElse(List.of());
    double tolerance =
        map.find("area_tolerance")
            .flatMap(p -> p.number(0.01, 10_000))
            .orElse(Mapping.AREA_TOLERANCE);
    if (origin.isEmpty() || rows.isEmpty() || key.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Mapping(
            origin.get(),
            rows.get(),
            reading,
            numbers,
            dates,
            country,
            key.get(),
            name.get(),
            place,
            columns,
            within,
            only,
            ignored,
            missing,
            tolerance));
  }

  private static Optional<Origin> origin(Place place) {
    Optional<YamlMap> map = place.map(List.of("id", "title", "address", "date", "as_of"));
    if (map.isEmpty()) {
      return Optional.empty();
    }
    YamlMap m = map.get();
    Optional<String> id = m.need("id", "a short name such as zones-2024").flatMap(Place::text);
    Optional<String> title = m.need("title", "what is cited").flatMap(Place::text);
    String address = m.find("address").flatMap(Place::anyText).orElse("");
    String date = m.find("date").flatMap(Place::anyText).orElse("");
    Given asOf = m.find("as_of").flatMap(Headings::given).orElse(Given.NOTHING);
    return id.flatMap(
        i ->
            title.flatMap(
                t ->
                    m.find("id")
                        .flatMap(
                            p ->
                                p.refusing(
                                    () ->
                                        new Origin(
                                            i,
                                            new org.parkwright.domain.park.claim.Citation(
                                                t, address, date),
                                            asOf),
                                    "lower case letters and digits with hyphens"))));
  }

  private static Optional<RowRule> rows(Place place) {
    if (!place.isMap()) {
      return place.oneOf(Subject.class).map(RowRule.Always::new);
    }
    Optional<YamlMap> map = place.map(List.of("column", "values"));
    Optional<String> column = map.flatMap(m -> m.need("column", "a heading")).flatMap(Place::text);
    Map<String, Subject> values = new LinkedHashMap<>();
    map.flatMap(m -> m.need("values", "{word: park or firm}"))
        .flatMap(Place::map)
        .ifPresent(
            m ->
                m.values()
                    .forEach(
                        (word, p) -> p.oneOf(Subject.class).ifPresent(s -> values.put(word, s))));
    return column.map(c -> new RowRule.ByColumn(c, values));
  }

  private static Optional<Asked> reading(Place place) {
    Optional<Asked> asked =
        place
            .map(READING)
            .map(
                m ->
                    new Asked(
                        text(m, "encoding"),
                        m.find("delimiter").map(Headings::sign).orElse(""),
                        text(m, "sheet"),
                        m.find("header_row").flatMap(p -> p.whole(0, 1000)).orElse(0),
                        text(m, "crs")));
    asked.ifPresent(a -> place.refusing(a::readAs, "a known encoding; one sign as delimiter"));
    return asked;
  }

  private static String text(YamlMap map, String key) {
    return map.find(key).flatMap(Place::anyText).orElse("");
  }

  private static Optional<Given> country(Place place) {
    if (place.isMap()) {
      return Headings.given(place);
    }
    Optional<String> code =
        place.text().map(text -> text.toLowerCase(Locale.ROOT)).flatMap(MappingYaml::known);
    if (code.isEmpty()) {
      place.fault("a country's two letters (ISO 3166-1), xx, or {column: …}");
    }
    return code.map(Given.Fixed::new);
  }

  private static Optional<String> known(String text) {
    return text.equals("xx")
        ? Optional.of("")
        : CountryNames.read(text).filter(CountryNames::isCode);
  }

  private static Optional<KeyRule> key(Place place) {
    if (!place.isMap()) {
      return Optional.of(Headings.some(place))
          .filter(columns -> !columns.isEmpty())
          .map(columns -> new KeyRule(columns, KeyRule.SameKey.REFUSE));
    }
    Optional<YamlMap> map = place.map(List.of("columns", "same"));
    Optional<List<String>> columns =
        map.flatMap(m -> m.need("columns", "a list of headings")).map(Headings::some);
    KeyRule.SameKey same =
        map.flatMap(m -> m.find("same"))
            .flatMap(p -> p.oneOf(KeyRule.SameKey.class))
            .orElse(KeyRule.SameKey.REFUSE);
    return columns.filter(list -> !list.isEmpty()).map(list -> new KeyRule(list, same));
  }

  private static Optional<NameRule> name(YamlMap map) {
    String otherwise = text(map, "name_otherwise");
    Map<String, List<String>> columns = new LinkedHashMap<>();
    map.need("name", "{en: heading}")
        .flatMap(Place::map)
        .ifPresent(
            m ->
                m.values()
                    .forEach(
                        (language, p) -> {
                          if (language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                            columns.put(language, Headings.some(p));
                          } else {
                            m.keyPlace(language).fault("a language tag such as en, zh or pt-BR");
                          }
                        }));
    return columns.isEmpty() || columns.values().stream().allMatch(List::isEmpty)
        ? Optional.empty()
        : Optional.of(new NameRule(columns, otherwise));
  }

  private static Optional<Within> within(Place place) {
    if (!place.isMap()) {
      return Optional.of(new Within(Headings.several(place), ""));
    }
    Optional<YamlMap> map = place.map(List.of("columns", "list"));
    List<String> columns =
        map.flatMap(m -> m.need("columns", "a list of headings"))
            .map(Headings::some)
            .orElse(List.of());
    return map.map(m -> new Within(columns, m.find("list").map(Headings::sign).orElse("")));
  }
}
