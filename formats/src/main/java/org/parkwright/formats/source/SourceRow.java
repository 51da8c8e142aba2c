package org.parkwright.formats.source;

import java.util.List;

/// One row of a table or one feature of a map file.
///
/// @param row where it stands, as a person counts: line of a sheet, line in the text where it
///     begins, number of the feature from 1
/// @param cells one text per column, as written, without surrounding white space; empty where there
///     is nothing
/// @param located its geometry, where the file format has one
public record SourceRow(long row, List<String> cells, Located located) {

  public SourceRow {
    cells = List.copyOf(cells);
  }
}
