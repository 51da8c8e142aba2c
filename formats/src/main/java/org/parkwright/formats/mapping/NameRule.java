package org.parkwright.formats.mapping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where the name stands.
///
/// @param columns headings by language (BCP 47); of several in one language the first that is
///     filled counts
/// @param otherwise name of a row that has none, with headings in braces, as in `Industrial area
///     {osm_id}`; empty when such rows are refused
public record NameRule(Map<String, List<String>> columns, String otherwise) {

  public NameRule {
    Map<String, List<String>> sorted = new TreeMap<>();
    columns.forEach((language, headings) -> sorted.put(language, List.copyOf(headings)));
    columns = Map.copyOf(sorted);
    columns.values().forEach(headings -> headings.forEach(Heading::check));
    if (columns.values().stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a name needs at least one column; found " + columns);
    }
  }
}
