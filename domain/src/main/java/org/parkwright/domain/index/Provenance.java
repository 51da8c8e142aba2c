package org.parkwright.domain.index;

import java.util.Optional;
import org.parkwright.domain.park.Names;

/// How sure a row of an index system is.
///
/// @param mark checked against the official text, taken from a secondary source, or recalled
/// @param source which text or source; recalled rows may have none
/// @param note what is uncertain, where there is something to say
public record Provenance(Mark mark, Optional<Names> source, Optional<Names> note) {

  /// A mark whose source and note are known in English only.
  ///
  /// @param source which text or source; empty for none
  /// @param note what is uncertain; empty for nothing
  public Provenance(Mark mark, String source, String note) {
    this(mark, some(source), some(note));
  }

  private static Optional<Names> some(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(Names.english(text));
  }

  /// The source in a language; empty where there is none.
  public String sourceIn(String language) {
    return source.map(text -> text.in(language)).orElse("");
  }

  /// The note in a language; empty where there is none.
  public String noteIn(String language) {
    return note.map(text -> text.in(language)).orElse("");
  }

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
