package org.parkwright.formats.mapping.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parkwright.formats.mapping.Asked;
import org.parkwright.formats.mapping.ColumnRule;
import org.parkwright.formats.mapping.DateOrder;
import org.parkwright.formats.mapping.Given;
import org.parkwright.formats.mapping.KeyRule;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.Notation;
import org.parkwright.formats.mapping.Origin;
import org.parkwright.formats.mapping.PlaceRule;
import org.parkwright.formats.mapping.RowRule;
import org.parkwright.formats.mapping.Within;

/// A mapping as maps, lists, texts and numbers, with the keys that its file has: what YAML and JSON
/// are written from.
public final class MappingTree {
  private MappingTree() {}

  /// The tree, keys in the order in which a person reads them.
  public static Map<String, Object> of(Mapping mapping) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("mapping", MappingYaml.FORMAT);
    tree.put("source", origin(mapping.origin()));
    tree.put("row", rows(mapping.rows()));
    filled(tree, "reading", reading(mapping.reading()));
    if (mapping.numbers() != Notation.EACH) {
      tree.put("numbers", word(mapping.numbers()));
    }
    if (mapping.dates() != DateOrder.UNKNOWN) {
      tree.put("dates", word(mapping.dates()));
    }
    if (!mapping.country().isNothing()) {
      tree.put("country", given(mapping.country()));
    }
    tree.put("key", key(mapping.key()));
    Map<String, Object> names = new LinkedHashMap<>();
    new TreeMap<>(mapping.name().columns())
        .forEach((language, headings) -> names.put(language, oneOrAll(headings)));
    tree.put("name", names);
    filled(tree, "name_otherwise", mapping.name().otherwise());
    if (!(mapping.place() instanceof PlaceRule.Nowhere)) {
      tree.put("place", place(mapping.place()));
    }
    tree.put("columns", columns(mapping.columns()));
    if (!mapping.within().columns().isEmpty()) {
      tree.put("within", within(mapping.within()));
    }
    Map<String, Object> only = new LinkedHashMap<>();
    mapping.only().forEach(one -> only.put(one.column(), one.values()));
    filled(tree, "only", only);
    filled(tree, "ignored", mapping.ignored());
    filled(tree, "missing", mapping.missing());
    if (mapping.areaTolerance() != Mapping.AREA_TOLERANCE) {
      tree.put("area_tolerance", mapping.areaTolerance());
    }
    return tree;
  }

  private static Map<String, Object> origin(Origin origin) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", origin.id());
    tree.put("title", origin.citation().title());
    filled(tree, "address", origin.citation().address());
    filled(tree, "date", origin.citation().date());
    if (!origin.asOf().isNothing()) {
      tree.put("as_of", given(origin.asOf()));
    }
    return tree;
  }

  private static Object rows(RowRule rows) {
    return switch (rows) {
      case RowRule.Always always -> word(always.subject());
      case RowRule.ByColumn by -> {
        Map<String, Object> values = new TreeMap<>();
        by.values().forEach((text, subject) -> values.put(text, word(subject)));
        yield map("column", by.column(), "values", values);
      }
    };
  }

  private static Map<String, Object> reading(Asked asked) {
    Map<String, Object> tree = new LinkedHashMap<>();
    filled(tree, "encoding", asked.encoding());
    filled(tree, "delimiter", asked.delimiter().equals("\t") ? "tab" : asked.delimiter());
    filled(tree, "sheet", asked.sheet());
    if (asked.headerRow() > 0) {
      tree.put("header_row", asked.headerRow());
    }
    filled(tree, "crs", asked.crs());
    return tree;
  }

  private static Object given(Given given) {
    return switch (given) {
      case Given.Fixed fixed -> fixed.text();
      case Given.By by -> Map.of("column", by.column());
    };
  }

  private static Object key(KeyRule key) {
    return key.same() == KeyRule.SameKey.REFUSE
        ? key.columns()
        : map("columns", key.columns(), "same", word(key.same()));
  }

  private static Object place(PlaceRule place) {
    return switch (place) {
      case PlaceRule.Nowhere nowhere -> "nowhere";
      case PlaceRule.Feature feature -> "feature";
      case PlaceRule.Degrees degrees ->
          map("latitude", degrees.latitude(), "longitude", degrees.longitude());
      case PlaceRule.Metres metres -> {
        Map<String, Object> tree = map("x", metres.x(), "y", metres.y());
        tree.put("crs", metres.crs());
        yield tree;
      }
      case PlaceRule.Pair pair ->
          map(
              "pair",
              pair.column(),
              "order",
              pair.latitudeFirst() ? "latitude_longitude" : "longitude_latitude");
      case PlaceRule.Written written -> {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("geometry", written.column());
        filled(tree, "crs", written.crs());
        yield tree;
      }
    };
  }

  private static Map<String, Object> columns(List<ColumnRule> rules) {
    Map<String, List<Object>> byHeading = new LinkedHashMap<>();
    for (ColumnRule rule : rules) {
      byHeading.computeIfAbsent(rule.column(), h -> new java.util.ArrayList<>()).add(column(rule));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    byHeading.forEach((heading, all) -> tree.put(heading, all.size() == 1 ? all.getFirst() : all));
    return tree;
  }

  private static Map<String, Object> column(ColumnRule rule) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("topic", rule.topic());
    if (!rule.unit().isNothing()) {
      tree.put("unit", given(rule.unit()));
    }
    rule.numbers().ifPresent(numbers -> tree.put("numbers", word(numbers)));
    filled(tree, "values", new LinkedHashMap<>(rule.values()));
    filled(tree, "scheme", rule.scheme());
    filled(tree, "list", rule.list().equals("\t") ? "tab" : rule.list());
    filled(tree, "without", rule.without());
    filled(tree, "source", rule.source());
    filled(tree, "as_of", rule.asOf());
    return tree;
  }

  private static Object within(Within within) {
    return within.list().isEmpty()
        ? within.columns()
        : map("columns", within.columns(), "list", within.list());
  }

  private static Object oneOrAll(List<String> headings) {
    return headings.size() == 1 ? headings.getFirst() : headings;
  }

  private static void filled(Map<String, Object> tree, String key, Object value) {
    boolean empty =
        switch (value) {
          case String text -> text.isEmpty();
          case List<?> list -> list.isEmpty();
          case Map<?, ?> map -> map.isEmpty();
          default -> false;
        };
    if (!empty) {
      tree.put(key, value);
    }
  }

  private static Map<String, Object> map(String one, Object value, String other, Object second) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(one, value);
    map.put(other, second);
    return map;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
