package org.parkwright.formats.workbook.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.typed.Nearest;
import org.parkwright.formats.workbook.cells.AnswerCell;
import org.parkwright.formats.workbook.layout.ListQuestion;
import org.parkwright.formats.xlsx.CellReader;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.document.Phrase;

/// The columns of a list: names, and one for each variable whose code stands in a heading.
public final class ListColumns {
  private final Draft draft;
  private final Headings<String> headings;
  private final Dictionary dictionary;
  private final List<XSSFRow> filled;

  /// The columns under some headings.
  public ListColumns(Draft draft, Headings<String> headings, Dictionary dictionary) {
    this.draft = draft;
    this.headings = headings;
    this.dictionary = dictionary;
    this.filled = filled(headings);
  }

  public String sheet() {
    return headings.sheet().getSheetName();
  }

  /// Whether each heading stands there once; tells of double and strange ones.
  public boolean fit() {
    boolean fit = true;
    for (Map.Entry<String, List<Integer>> one : headings.places().entrySet()) {
      if (one.getValue().size() > 1) {
        fit = false;
        head(
                one.getValue().get(1),
                one.getKey(),
                IssueKind.DUPLICATE_COLUMN,
                Phrase.of("expect.heading_once"))
            .accept(Phrase.of("do.list_doubled"));
      }
    }
    headings.strange().forEach(this::strange);
    headings.unnamed().forEach(column -> strange(column, ""));
    if (!fit) {
      filledRows().forEach(row -> draft.hold(held(row)));
    }
    return fit;
  }

  private void strange(int column, String heading) {
    boolean filled = filledRows().stream().anyMatch(row -> !blank(row, column));
    if (filled) {
      List<String> codes = dictionary.variables().stream().map(Variable::code).toList();
      head(column, heading, IssueKind.EXTRA_COLUMN, Phrase.of("expect.heading_code"))
          .accept(
              Nearest.to(ListQuestion.code(heading), codes)
                  .map(near -> Phrase.of("do.column_meant", near))
                  .orElse(Phrase.of("do.column_extra")));
    }
  }

  private Consumer<Phrase> head(int column, String heading, IssueKind kind, Phrase expected) {
    Place place =
        new Place(
            sheet(), headings.row() + 1, CellReference.convertNumToColString(column), heading);
    return hint -> draft.add(new Issue(kind, place, Phrase.text(heading), expected, hint));
  }

  /// Variables that have a column.
  public List<Variable> variables() {
    return headings.places().keySet().stream()
        .map(dictionary::find)
        .flatMap(Optional::stream)
        .toList();
  }

  /// Rows under the header in which something stands in one of our columns.
  public List<XSSFRow> filledRows() {
    return filled;
  }

  private static List<XSSFRow> filled(Headings<String> headings) {
    List<XSSFRow> filled = new ArrayList<>();
    for (Row row : headings.sheet()) {
      boolean any =
          headings.places().values().stream().anyMatch(at -> !blank((XSSFRow) row, at.getFirst()));
      if (row.getRowNum() > headings.row() && any) {
        filled.add((XSSFRow) row);
      }
    }
    return filled;
  }

  /// Rows, from 1, that a merged range takes part of, with the range.
  public Map<Integer, String> merged() {
    Map<Integer, String> merged = new TreeMap<>();
    for (CellRangeAddress range : headings.sheet().getMergedRegions()) {
      for (XSSFRow row : filledRows()) {
        if (range.containsRow(row.getRowNum())) {
          merged.put(row.getRowNum() + 1, range.formatAsString());
        }
      }
    }
    return merged;
  }

  public AnswerCell cell(XSSFRow row, String column) {
    int at = headings.places().getOrDefault(column, List.of(0)).getFirst();
    Place place =
        new Place(sheet(), row.getRowNum() + 1, CellReference.convertNumToColString(at), column);
    return new AnswerCell(CellReader.read(row.getCell(at)), place, draft::add);
  }

  /// Everything that stands in a row.
  public HeldRow held(XSSFRow row) {
    return HeldRow.of(row, headings.named());
  }

  private static boolean blank(XSSFRow row, int column) {
    return CellReader.read(row.getCell(column)) instanceof CellValue.Blank;
  }
}
