package org.parkwright.formats.source;

import java.util.List;
import java.util.function.Predicate;

/// The rows of a file, to be read as often as wanted.
///
/// Rows are read one after the other, so that a million of them need no more memory than one.
public interface SourceTable {

  /// How the file was read, with everything that was found out.
  Reading reading();

  /// Headings of the columns, in order, never blank and each once: a blank one is called by its
  /// place (`column 3`), a repeated one gets a number (`tel (2)`).
  List<String> columns();

  /// Reads on while the visitor wants more.
  ///
  /// @param visitor says whether to go on
  /// @throws org.parkwright.formats.fault.FaultyFileException when the file turns out to be broken
  void visit(Predicate<SourceRow> visitor);
}
