package org.parkwright.formats.workbook.cells;

import java.util.function.Consumer;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.xlsx.CellReader;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.document.Phrase;

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
      issue(IssueKind.FORMULA_WITHOUT_RESULT, Phrase.of("expect.result"), Phrase.of("do.result"));
      return new CellValue.Blank();
    }
    CellValue result = formula.result().get();
    if (!(result instanceof CellValue.Fault)) {
      issue(
          IssueKind.FORMULA,
          Phrase.of("expect.itself"),
          formula.formula().contains("[") ? Phrase.of("do.other_file") : Phrase.of("do.stored"));
    }
    return result;
  }

  /// The text, exactly as stored; numbers and dates in plain form.
  public String text() {
    CellValue value = value();
    if (value instanceof CellValue.Fault) {
      issue(IssueKind.CELL_ERROR, Phrase.of("expect.text"), Phrase.of("do.mend_text"));
    }
    return CellReader.shown(value);
  }

  public void issue(IssueKind kind, Phrase expected, Phrase hint) {
    issue(kind, Phrase.text(shown()), expected, hint);
  }

  public void issue(IssueKind kind, Phrase found, Phrase expected, Phrase hint) {
    issues.accept(new Issue(kind, place, found, expected, hint));
  }
}
