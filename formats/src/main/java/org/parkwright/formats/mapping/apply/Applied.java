package org.parkwright.formats.mapping.apply;

import java.util.List;

/// What came of applying a mapping to a file.
///
/// @param rowsRead rows that the file has
/// @param rowsAccepted rows whose content is in an entry
/// @param rowsLeftOut rows that the mapping does not mean
/// @param entries entries made: fewer than rows when rows were joined
/// @param problems by kind
public record Applied(
    long rowsRead, long rowsAccepted, long rowsLeftOut, long entries, List<Problem> problems) {

  public Applied {
    problems = List.copyOf(problems);
  }

  /// Rows that were neither taken nor left out on purpose.
  public long rowsRefused() {
    return rowsRead - rowsAccepted - rowsLeftOut;
  }
}
