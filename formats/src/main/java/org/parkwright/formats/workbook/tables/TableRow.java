package org.parkwright.formats.workbook.tables;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.issue.Severity;
import org.parkwright.formats.workbook.cells.AnswerCell;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.xlsx.CellReader;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.document.Phrase;

/// One row of a table, with what is wrong in it. A row in which anything is wrong is held back
/// whole: it gives no figure, and everything that stood in it is kept.
public final class TableRow {
  private final ReadTable table;
  private final XSSFRow row;
  private final Draft draft;
  private boolean faulty;

  TableRow(ReadTable table, XSSFRow row, Draft draft) {
    this.table = table;
    this.row = row;
    this.draft = draft;
  }

  /// Row as the spreadsheet program counts, from 1.
  public int number() {
    return row.getRowNum() + 1;
  }

  /// The cell in a column; a blank one where the column is missing.
  public AnswerCell cell(Column column) {
    Optional<Integer> at = table.place(column);
    Place place =
        new Place(
            table.name(),
            number(),
            at.map(CellReference::convertNumToColString).orElse(""),
            table.heading(column));
    return new AnswerCell(at.map(this::raw).orElse(new CellValue.Blank()), place, this::note);
  }

  CellValue raw(int column) {
    return CellReader.read(row.getCell(column));
  }

  public boolean blank(Column column) {
    return cell(column).blank();
  }

  /// Whether any of the cells holds something.
  public boolean any(List<Column> columns) {
    return columns.stream().anyMatch(column -> !blank(column));
  }

  public String shown(Column column) {
    return cell(column).shown();
  }

  public String text(Column column) {
    return cell(column).text();
  }

  public void issue(IssueKind kind, Column column, Phrase expected, Phrase hint) {
    cell(column).issue(kind, expected, hint);
  }

  private void note(Issue issue) {
    draft.add(issue);
    if (issue.severity() == Severity.ERROR || issue.kind() == IssueKind.AMBIGUOUS_NUMBER) {
      hold();
    }
  }

  /// Keeps what stands in the row and lets it give no figure.
  public void hold() {
    faulty = true;
    if (!held().cells().isEmpty()) {
      draft.hold(held());
    }
  }

  /// Everything that stands in the row.
  public HeldRow held() {
    return HeldRow.of(row, table.headings());
  }

  public boolean faulty() {
    return faulty;
  }

  /// Everything that stands in some cells, to tell repeated rows from contradicting ones.
  public String typed(List<Column> columns) {
    return String.join("\u001f", columns.stream().map(this::shown).toList());
  }
}
