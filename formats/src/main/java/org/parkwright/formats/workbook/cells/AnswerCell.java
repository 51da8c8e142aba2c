package org.parkwright.formats.workbook.cells;

import java.util.function.Consumer;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.xlsx.CellReader;
import org.parkwright.formats.xlsx.CellValue;

/// One cell with its place, and where to say what is wrong with it.
///
/// @param raw what the cell holds
/// @param place where it stands
/// @param issues takes what is wrong with it
public record AnswerCell(CellValue raw, Place place, Consumer<Issue> issues) {

  /// Whether the cell holds nothing, not even a formula.
  public boolean blank() {
    return raw instanceof CellValue.Blank;
  }

  /// What the cell shows, for messages.
  public String shown() {
    return CellReader.shown(raw);
  }

  /// The value; of a formula the stored result, and the person is told so.
  public CellValue value() {
    if (!(raw instanceof CellValue.Formula formula)) {
      return raw;
    }
    if (formula.result().isEmpty()) {
      issue(
          IssueKind.FORMULA_WITHOUT_RESULT,
          "a formula with its result, or the figure itself",
          "open the file in a spreadsheet program and save it, or type the figure");
      return new CellValue.Blank();
    }
    CellValue result = formula.result().get();
    if (!(result instanceof CellValue.Fault)) {
      issue(
          IssueKind.FORMULA,
          "a figure that stands by itself",
          formula.formula().contains("[")
              ? "it comes from another file, which was not opened; the stored result was read"
              : "the stored result was read");
    }
    return result;
  }

  /// The text, exactly as stored; numbers and dates in plain form.
  public String text() {
    CellValue value = value();
    if (value instanceof CellValue.Fault) {
      issue(IssueKind.CELL_ERROR, "a text", "mend the formula or type the text");
    }
    return CellReader.shown(value);
  }

  public void issue(IssueKind kind, String expected, String hint) {
    issue(kind, shown(), expected, hint);
  }

  public void issue(IssueKind kind, String found, String expected, String hint) {
    issues.accept(new Issue(kind, place, found, expected, hint));
  }
}
