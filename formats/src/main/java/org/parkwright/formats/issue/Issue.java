package org.parkwright.formats.issue;

import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.text.OneLine;

/// One thing that is wrong or doubtful: where, what was found, what was expected, what to do. It
/// is said in the language of whoever reads it, in one line, whatever the file holds.
///
/// Says `Answers!D14 "Current": found "1,2OO"; expected a number in m³; did you mean 1,200?`
///
/// @param kind what sort of thing
/// @param place sheet, row, column and heading
/// @param found what stands there, as written
/// @param expected what could stand there
/// @param hint what to do; may be empty
public record Issue(IssueKind kind, Place place, Phrase found, Phrase expected, Phrase hint)
    implements Phrase {
  private static final int LONGEST_FOUND = 200;

  public Issue {
    if (expected.toString().isBlank()) {
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
  public String in(Wording wording) {
    return OneLine.of(told(wording));
  }

  private String told(Wording wording) {
    String what = found.in(wording);
    String shown = what.length() <= LONGEST_FOUND ? what : what.substring(0, LONGEST_FOUND) + "…";
    String said =
        what.isEmpty()
            ? wording.say("issue.nothing", place.in(wording), expected.in(wording))
            : wording.say("issue.found", place.in(wording), shown, expected.in(wording));
    String todo = hint.in(wording);
    return todo.isEmpty() ? said : wording.say("list.semicolon", said, todo);
  }

  @Override
  public String toString() {
    return OneLine.of(
        "%s at %s: %s; expected %s; %s".formatted(kind, place, found, expected, hint));
  }
}
