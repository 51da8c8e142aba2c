package org.parkwright.server.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.formats.mapping.ColumnRule;
import org.parkwright.formats.mapping.Given;
import org.parkwright.formats.mapping.KeyRule;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.NameRule;
import org.parkwright.formats.mapping.Origin;
import org.parkwright.formats.mapping.PlaceRule;
import org.parkwright.formats.mapping.RowRule;
import org.parkwright.formats.mapping.Within;

/// A mapping as a form shows it, one use per column, and what a person changed there. Columns that
/// were left as they were keep all that the mapping says of them, also what the form cannot show
/// (meanings of values, lists, codes).
final class MappingForm {
  static final String NOTHING = "";
  static final String NAME = "@name.";
  static final String LATITUDE = "@latitude";
  static final String LONGITUDE = "@longitude";
  static final String PLACE = "@place";
  static final String WITHIN = "@within";

  private MappingForm() {}

  /// What a column is used for: a topic's code, one of the words above, or nothing.
  static String use(Mapping mapping, String column) {
    for (Map.Entry<String, List<String>> name : mapping.name().columns().entrySet()) {
      if (name.getValue().contains(column)) {
        return NAME + name.getKey();
      }
    }
    if (mapping.place() instanceof PlaceRule.Degrees(String latitude, String longitude)) {
      if (column.equals(latitude)) {
        return LATITUDE;
      }
      if (column.equals(longitude)) {
        return LONGITUDE;
      }
    } else if (mapping.place().headings().contains(column)) {
      return PLACE;
    }
    if (mapping.within().columns().contains(column)) {
      return WITHIN;
    }
    return rule(mapping, column).map(ColumnRule::topic).orElse(NOTHING);
  }

  /// The unit of a column; empty when it has none, or another column tells it.
  static String unit(Mapping mapping, String column) {
    return rule(mapping, column)
        .map(ColumnRule::unit)
        .map(unit -> unit instanceof Given.Fixed(String text) ? text : "")
        .orElse("");
  }

  private static Optional<ColumnRule> rule(Mapping mapping, String column) {
    return mapping.columns().stream().filter(rule -> rule.column().equals(column)).findFirst();
  }

  /// What a person typed.
  ///
  /// @param uses by column
  /// @param units by column
  /// @param keys columns that tell rows apart
  /// @param subject what a row is about
  record Typed(
      Map<String, String> uses,
      Map<String, String> units,
      List<String> keys,
      Entry.Subject subject,
      Origin origin) {}

  /// The mapping with what was changed.
  ///
  /// @throws IllegalArgumentException in words when no mapping is like that
  static Mapping changed(Mapping mapping, List<String> columns, Typed typed) {
    Map<String, List<String>> names = new TreeMap<>();
    List<ColumnRule> rules = new ArrayList<>();
    List<String> within = new ArrayList<>();
    List<String> ignored = new ArrayList<>(mapping.ignored());
    Map<String, String> degrees = new LinkedHashMap<>();
    boolean placed = false;
    for (String column : columns) {
      String before = use(mapping, column);
      String now = typed.uses().getOrDefault(column, before);
      ignored.remove(column);
      if (now.startsWith(NAME)) {
        names.computeIfAbsent(now.substring(NAME.length()), l -> new ArrayList<>()).add(column);
      } else if (now.equals(LATITUDE) || now.equals(LONGITUDE)) {
        degrees.put(now, column);
      } else if (now.equals(WITHIN)) {
        within.add(column);
      } else if (now.equals(PLACE)) {
        placed = true;
      } else if (now.equals(NOTHING) && !typed.keys().contains(column)) {
        ignored.add(column);
      }
      if (now.equals(before)) {
        mapping.columns().stream()
            .filter(rule -> rule.column().equals(column))
            .map(rule -> unit(rule, unit(mapping, column), typed))
            .forEach(rules::add);
      } else if (!now.startsWith("@") && !now.equals(NOTHING)) {
        rules.add(unit(ColumnRule.of(column, now), "", typed));
      }
    }
    // The order in which a name's columns are read is the mapping's, where it has one.
    mapping
        .name()
        .columns()
        .forEach(
            (language, ordered) ->
                names.computeIfPresent(
                    language,
                    (l, found) -> found.containsAll(ordered) ? merged(ordered, found) : found));
    return new Mapping(
        typed.origin(),
        mapping.rows() instanceof RowRule.Always
            ? new RowRule.Always(typed.subject())
            : mapping.rows(),
        mapping.reading(),
        mapping.numbers(),
        mapping.dates(),
        mapping.country(),
        new KeyRule(typed.keys(), mapping.key().same()),
        new NameRule(names, mapping.name().otherwise()),
        place(mapping.place(), degrees, placed),
        rules,
        new Within(within, mapping.within().list()),
        mapping.only(),
        ignored,
        mapping.missing(),
        mapping.areaTolerance());
  }

  private static List<String> merged(List<String> ordered, List<String> found) {
    List<String> all = new ArrayList<>(ordered);
    found.stream().filter(column -> !ordered.contains(column)).forEach(all::add);
    return all;
  }

  private static ColumnRule unit(ColumnRule rule, String before, Typed typed) {
    String now = typed.units().getOrDefault(rule.column(), before).strip();
    return now.equals(before) ? rule : rule.in(new Given.Fixed(now));
  }

  private static PlaceRule place(PlaceRule before, Map<String, String> degrees, boolean placed) {
    String latitude = degrees.get(LATITUDE);
    String longitude = degrees.get(LONGITUDE);
    if (latitude != null && longitude != null) {
      return new PlaceRule.Degrees(latitude, longitude);
    }
    return switch (before) {
      case PlaceRule.Feature feature -> feature;
      case PlaceRule.Metres metres when placed -> metres;
      case PlaceRule.Pair pair when placed -> pair;
      case PlaceRule.Written written when placed -> written;
      default -> new PlaceRule.Nowhere();
    };
  }
}
