package org.parkwright.domain.index;

/// How sure a row of an index system is.
///
/// @param mark checked against the official text, taken from a secondary source, or recalled
/// @param source which text or source; may be empty for recalled rows
/// @param note what is uncertain; may be empty
public record Provenance(Mark mark, String source, String note) {

  /// Whether and where a row was checked.
  public enum Mark {
    /// Compared with the official text by a person.
    VERIFIED,
    /// Read in a source that is not the official text.
    SECONDARY,
    /// From memory; must be confirmed before official use.
    RECALLED
  }
}
