package org.parkwright.formats.mapping;

import java.util.List;

/// What tells a row from all others of its source, also when the source comes again.
///
/// @param columns headings whose cells make the key, at least one
/// @param same what becomes of rows that have the same key
public record KeyRule(List<String> columns, SameKey same) {

  /// What becomes of rows that have the same key.
  public enum SameKey {
    /// The first is taken, the others are refused and listed.
    REFUSE,
    /// Each is taken; the second gets `#2` behind its key. Only right where the order of the file
    /// does not change.
    NUMBER,
    /// They are pieces of one area or parts of one record: one entry with all outlines.
    PIECES
  }

  public KeyRule {
    columns = List.copyOf(columns);
    columns.forEach(Heading::check);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a key needs at least one column; found none");
    }
  }
}
