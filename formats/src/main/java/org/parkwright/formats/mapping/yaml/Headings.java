package org.parkwright.formats.mapping.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.formats.mapping.Given;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;

/// Headings and signs in a mapping's file.
final class Headings {
  private Headings() {}

  /// One text or a list of texts, at least one.
  static List<String> some(Place place) {
    if (!place.isList()) {
      return place.text().map(List::of).orElse(List.of());
    }
    List<String> texts = new ArrayList<>();
    place.items(1).ifPresent(items -> items.forEach(i -> i.text().ifPresent(texts::add)));
    return texts;
  }

  /// A list of texts, which may have none.
  static List<String> several(Place place) {
    List<String> texts = new ArrayList<>();
    place.items(0).ifPresent(items -> items.forEach(i -> i.text().ifPresent(texts::add)));
    return texts;
  }

  /// A text for all rows, or `{column: heading}`.
  static Optional<Given> given(Place place) {
    if (!place.isMap()) {
      return place.anyText().map(Given.Fixed::new);
    }
    Optional<YamlMap> map = place.map(List.of("column"));
    return map.flatMap(m -> m.need("column", "a heading")).flatMap(Place::text).map(Given.By::new);
  }

  /// What separates: signs with the blanks around them, the tabulator also by its name.
  static String sign(Place place) {
    return place.anyText().map(text -> text.equals("tab") ? "\t" : text).orElse("");
  }
}
