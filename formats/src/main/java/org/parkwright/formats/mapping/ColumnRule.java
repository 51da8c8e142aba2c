package org.parkwright.formats.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a column claims.
///
/// @param column its heading
/// @param topic code of a topic; `other.<name>` for what no topic covers
/// @param unit of its numbers, where a cell does not say another; nothing for words
/// @param numbers how its numbers are written; empty for the mapping's own
/// @param values what its values mean, by the word in the file: `operating`, `yes`, a text
/// @param scheme classification of its codes with version, for example `kbli-2020`; else empty
/// @param list what separates several codes or words in one cell; empty when there is one
/// @param without words that stand before or behind the value in its cells and are no part of it
/// @param source title of the document when the column has another source than the file; else empty
/// @param asOf when it held, if not when the rest did; else empty
public record ColumnRule(
    String column,
    String topic,
    Given unit,
    Optional<Notation> numbers,
    Map<String, String> values,
    String scheme,
    String list,
    List<String> without,
    String source,
    String asOf) {

  public ColumnRule {
    Heading.check(column);
    // The order is the author's, and is kept in the file that is written.
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    without = List.copyOf(without);
  }

  /// A column that claims a topic in words.
  public static ColumnRule of(String column, String topic) {
    return new ColumnRule(
        column, topic, Given.NOTHING, Optional.empty(), Map.of(), "", "", List.of(), "", "");
  }

  /// The same with a unit.
  public ColumnRule in(Given other) {
    return new ColumnRule(
        column, topic, other, numbers, values, scheme, list, without, source, asOf);
  }

  /// The same with a way of writing numbers.
  public ColumnRule written(Notation other) {
    return new ColumnRule(
        column, topic, unit, Optional.of(other), values, scheme, list, without, source, asOf);
  }

  /// The same with meanings of its values.
  public ColumnRule meaning(Map<String, String> other) {
    return new ColumnRule(column, topic, unit, numbers, other, scheme, list, without, source, asOf);
  }

  /// The same with codes of a classification.
  public ColumnRule classified(String other) {
    return new ColumnRule(column, topic, unit, numbers, values, other, list, without, source, asOf);
  }

  /// The same with several values in a cell.
  public ColumnRule listed(String other) {
    return new ColumnRule(
        column, topic, unit, numbers, values, scheme, other, without, source, asOf);
  }

  /// The same with words that are no part of the value.
  public ColumnRule without(List<String> other) {
    return new ColumnRule(column, topic, unit, numbers, values, scheme, list, other, source, asOf);
  }

  /// The same with another source than the rest of the file.
  public ColumnRule cited(String otherSource, String otherAsOf) {
    return new ColumnRule(
        column, topic, unit, numbers, values, scheme, list, without, otherSource, otherAsOf);
  }
}
