package org.parkwright.formats.source;

import java.util.List;
import java.util.function.Predicate;
import org.parkwright.formats.issue.Issue;

/// The rows of a file, to be read as often as wanted.
///
/// Rows are read one after the other, so that a million of them need no more memory than one.
public interface SourceTable {

  /// How the file was read, with everything that was found out.
  Reading reading();

  /// Headings of the columns, in order, never blank and each once: a blank one is called by its
  /// place (`column 3`), a repeated one gets a number (`tel (2)`).
  List<String> columns();

  /// What was noticed about the file as a whole while it was opened: a guess, a choice among
  /// several sheets. What is wrong with single rows comes with them.
  List<Issue> issues();

  /// Reads on while the visitor wants more.
  ///
  /// @param visitor says whether to go on
  /// @throws UnreadableFileException when the file turns out to be broken or larger than allowed
  /// @throws java.io.UncheckedIOException when the disk fails
  void visit(Predicate<SourceRow> visitor);
}
