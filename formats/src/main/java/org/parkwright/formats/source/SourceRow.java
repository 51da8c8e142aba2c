package org.parkwright.formats.source;

import java.util.List;
import org.parkwright.formats.issue.Issue;

/// One row of a table or one feature of a map file.
///
/// @param row where it stands, as a person counts: line of a sheet, line in the text where it
///     begins, number of the feature from 1
/// @param cells one text per column, as written, without surrounding white space; empty where there
///     is nothing. The one thing that is changed is text whose letters had been stored in one
///     character set and read in another; `issues` says so
/// @param located its geometry, where the file format has one
/// @param issues what was noticed while the row was read
public record SourceRow(long row, List<String> cells, Located located, List<Issue> issues) {

  public SourceRow {
    cells = List.copyOf(cells);
    issues = List.copyOf(issues);
  }

  /// A row about which there is nothing to say.
  public SourceRow(long row, List<String> cells, Located located) {
    this(row, cells, located, List.of());
  }
}
