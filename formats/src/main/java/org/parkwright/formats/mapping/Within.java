package org.parkwright.formats.mapping;

import java.util.List;

/// Where a row says what it lies in: a firm its parks, a park the larger zone.
///
/// @param columns headings; each may name one or several
/// @param list what separates several in one cell; empty when there is one
public record Within(List<String> columns, String list) {
  /// The file does not say.
  public static final Within NOTHING = new Within(List.of(), "");

  public Within {
    columns = List.copyOf(columns);
    columns.forEach(Heading::check);
  }
}
