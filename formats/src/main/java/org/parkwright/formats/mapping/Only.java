package org.parkwright.formats.mapping;

import java.util.List;

/// Which rows are meant: those with one of these values; the others are counted and left out.
///
/// @param column heading
/// @param values at least one
public record Only(String column, List<String> values) {

  public Only {
    Heading.check(column);
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("only rows with which " + column + "? found no value");
    }
  }
}
