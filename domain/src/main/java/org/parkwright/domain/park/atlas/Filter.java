package org.parkwright.domain.park.atlas;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parkwright.kernel.geo.Box;

/// Which parks are asked for. A park must satisfy every column that is named here, and of each
/// column one of the values; not known is a value like any other, [Layout#UNKNOWN].
///
/// @param picks values by column; a column of numbers takes [Layout#UNKNOWN] only
/// @param spans ranges by column of numbers; with [Layout#UNKNOWN] among the picks of the same
///     column, parks that do not say are found beside those in the range
/// @param box where a park must lie, where that matters
/// @param text words of which each must be found in a name, an address or a place of a park
public record Filter(
    Map<String, Set<String>> picks, Map<String, Span> spans, Optional<Box> box, String text) {
  /// All parks.
  public static final Filter ALL = new Filter(Map.of(), Map.of(), Optional.empty(), "");

  public Filter {
    Map<String, Set<String>> given = new TreeMap<>();
    picks.forEach(
        (column, values) -> {
          if (!values.isEmpty()) {
            given.put(column, Set.copyOf(values));
          }
        });
    picks = Map.copyOf(given);
    spans = Map.copyOf(spans);
    text = text.strip();
  }

  /// The same with one more value of a column.
  public Filter with(String column, String value) {
    Map<String, Set<String>> more = new TreeMap<>(picks);
    Set<String> values = new TreeSet<>(more.getOrDefault(column, Set.of()));
    values.add(value);
    more.put(column, values);
    return new Filter(more, spans, box, text);
  }

  /// The same with a range of a column.
  public Filter with(String column, Span span) {
    Map<String, Span> more = new TreeMap<>(spans);
    more.put(column, span);
    return new Filter(picks, more, box, text);
  }

  /// The same for parks in a box.
  public Filter in(Box where) {
    return new Filter(picks, spans, Optional.of(where), text);
  }

  /// The same for parks anywhere.
  public Filter anywhere() {
    return new Filter(picks, spans, Optional.empty(), text);
  }

  /// The same for parks that a text finds.
  public Filter named(String words) {
    return new Filter(picks, spans, box, words);
  }

  /// The same without what it asks of a column.
  public Filter without(String column) {
    Map<String, Set<String>> fewer = new TreeMap<>(picks);
    Map<String, Span> shorter = new TreeMap<>(spans);
    fewer.remove(column);
    shorter.remove(column);
    return new Filter(fewer, shorter, box, text);
  }

  /// Columns that it asks something of, in the order of their names.
  public Set<String> columns() {
    Set<String> all = new TreeSet<>(picks.keySet());
    all.addAll(spans.keySet());
    return all;
  }

  /// Whether a value of a column is asked for.
  public boolean picks(String column, String value) {
    return picks.getOrDefault(column, Set.of()).contains(value);
  }

  /// Whether it asks for nothing, so that all parks are found.
  public boolean isEmpty() {
    return equals(ALL);
  }
}
