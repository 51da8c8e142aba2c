package org.parkwright.formats.issue;

import org.parkwright.kernel.text.OneLine;

/// One thing that is wrong or doubtful: where, what was found, what was expected, what to do.
///
/// Prints in one line, whatever the file holds, as `Answers!D14 "Current": found "1,2OO"; expected
// a number in m³; did you mean 1,200?`
///
/// @param kind what sort of thing
/// @param place sheet, row, column and heading
/// @param found what stands there, as written
/// @param expected what could stand there
/// @param hint what to do; may be empty
public record Issue(IssueKind kind, Place place, String found, String expected, String hint) {
  private static final int LONGEST_FOUND = 200;

  public Issue {
    if (expected.isBlank()) {
      throw new IllegalArgumentException(kind + " at " + place + " says nothing expected");
    }
  }

  /// How serious it is.
  public Severity severity() {
    return kind.severity();
  }

  /// Name of the sheet; empty for the whole file.
  public String sheet() {
    return place.sheet();
  }

  /// Row from 1; 0 for the whole sheet or file.
  public int row() {
    return place.row();
  }

  /// Letter of the column; empty for a whole row.
  public String column() {
    return place.column();
  }

  /// Heading of the column; may be empty.
  public String header() {
    return place.header();
  }

  @Override
  public String toString() {
    return OneLine.of(told());
  }

  private String told() {
    String shown =
        found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND) + "…";
    return place
        + ": found "
        + (found.isEmpty() ? "nothing" : "\"" + shown + "\"")
        + "; expected "
        + expected
        + (hint.isEmpty() ? "" : "; " + hint);
  }
}
