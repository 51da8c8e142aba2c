package org.parkwright.server.atlas.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Listings;
import org.parkwright.kernel.quantity.Unit;

/// The columns of a file of parks. Their names are the same in every language.
final class Contents {
  private final Layout layout;
  private final String language;

  Contents(Layout layout, String language) {
    this.layout = layout;
    this.language = language;
  }

  /// One cell; what is not known is [Blank].
  sealed interface Cell {
    record Words(String text) implements Cell {}

    record Number(double value) implements Cell {}

    record Blank() implements Cell {}
  }

  /// Names of all columns, numbers with their unit.
  List<String> heads() {
    List<String> heads =
        new ArrayList<>(
            List.of(
                "id",
                "name",
                "names",
                "country",
                "kind",
                "status",
                "whereabouts",
                "latitude",
                "longitude",
                "sectors"));
    for (String measure : layout.measures()) {
      Unit unit = Listings.unit(measure);
      heads.add(unit.equals(Unit.ONE) ? measure : measure + " (" + unit.symbol() + ")");
    }
    heads.addAll(layout.answers());
    heads.addAll(List.of("illustrative", "sources"));
    return heads;
  }

  /// The cells of one park, one per column.
  List<Cell> row(Listing park) {
    List<Cell> cells = new ArrayList<>();
    cells.add(words(park.id().toString()));
    cells.add(words(park.names().in(language)));
    cells.add(words(others(park)));
    cells.add(words(park.id().country()));
    cells.add(words(park.kind()));
    cells.add(words(park.status().name().toLowerCase(Locale.ROOT)));
    cells.add(words(park.whereabouts()));
    cells.add(number(park.place().map(place -> place.latitude())));
    cells.add(number(park.place().map(place -> place.longitude())));
    cells.add(words(String.join(" ", new TreeSet<>(park.sectors()))));
    for (String measure : layout.measures()) {
      cells.add(number(Optional.ofNullable(park.measures().get(measure))));
    }
    for (String answer : layout.answers()) {
      Boolean so = park.answers().get(answer);
      cells.add(so == null ? new Cell.Blank() : words(so ? Layout.YES : Layout.NO));
    }
    cells.add(words(park.illustrative() ? Layout.YES : Layout.NO));
    cells.add(words(String.join("; ", park.sources())));
    return cells;
  }

  private static Cell words(String text) {
    return text.isBlank() ? new Cell.Blank() : new Cell.Words(text);
  }

  private static Cell number(Optional<Double> value) {
    return value.<Cell>map(Cell.Number::new).orElseGet(Cell.Blank::new);
  }

  private static String others(Listing park) {
    List<String> names = new ArrayList<>();
    new TreeMap<>(park.names().byLanguage()).forEach((tag, name) -> names.add(tag + ": " + name));
    return String.join("; ", names);
  }

  /// The same by name of column, without what is not known.
  Map<String, Object> fields(Listing park) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", park.id().toString());
    fields.put("name", park.names().in(language));
    fields.put("names", new TreeMap<>(park.names().byLanguage()));
    fields.put("country", park.id().country());
    fields.put("kind", park.kind());
    fields.put("status", park.status().name().toLowerCase(Locale.ROOT));
    if (!park.whereabouts().isBlank()) {
      fields.put("whereabouts", park.whereabouts());
    }
    fields.put("sectors", List.copyOf(new TreeSet<>(park.sectors())));
    Map<String, Object> measures = new LinkedHashMap<>();
    for (String measure : layout.measures()) {
      Double value = park.measures().get(measure);
      if (value != null) {
        measures.put(measure, Map.of("value", value, "unit", Listings.unit(measure).symbol()));
      }
    }
    fields.put("measures", measures);
    fields.put("answers", new TreeMap<>(park.answers()));
    fields.put("illustrative", park.illustrative());
    fields.put("sources", park.sources());
    return fields;
  }
}
