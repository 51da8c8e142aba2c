package org.parkwright.formats.mapping;

import java.util.Map;
import org.parkwright.domain.park.claim.Entry.Subject;

/// What a row is about.
public sealed interface RowRule {

  /// All rows are about the same kind of thing.
  record Always(Subject subject) implements RowRule {}

  /// A column tells.
  ///
  /// @param column its heading
  /// @param values what each of its values means; a row with another value is refused
  record ByColumn(String column, Map<String, Subject> values) implements RowRule {
    public ByColumn {
      Heading.check(column);
      values = Map.copyOf(values);
    }
  }
}
