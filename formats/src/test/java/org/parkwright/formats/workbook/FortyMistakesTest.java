package org.parkwright.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.formats.English;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Severity;

/// One workbook with every kind of mistake that a person can make inside it: each is named with
/// its place, the good rows are read, and nothing that was typed is lost.
class FortyMistakesTest {
  private final Map<String, IssueKind> expected = new TreeMap<>();

  @Test
  void everyMistakeIsNamedAndNothingIsLost() {
    byte[] file = Estate.edited(Estate.written(ManyQuestions.request()), this::spoil);
    WorkbookImport read = ManyQuestions.read(file);

    for (Map.Entry<String, IssueKind> one : expected.entrySet()) {
      assertThat(read.issues())
          .as("%s at %s", one.getValue(), one.getKey())
          .anySatisfy(
              issue -> {
                assertThat(issue.kind()).isEqualTo(one.getValue());
                assertThat(issue.place() + ": ").startsWith(one.getKey());
              });
    }
    Set<IssueKind> kinds = new LinkedHashSet<>(read.issues().stream().map(Issue::kind).toList());
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(40);
    assertThat(read.issues())
        .allSatisfy(
            issue -> {
              assertThat(issue.expected().in(English.WORDS)).isNotBlank();
              assertThat(issue.in(English.WORDS)).contains("found").contains("expected");
              boolean inTable = issue.row() > 0 && issue.severity() == Severity.ERROR;
              if (inTable && issue.kind() != IssueKind.RENAMED_COLUMN) {
                assertThat(issue.column()).isNotEmpty();
              }
            });

    assertThat(read.observations())
        .extracting(Observation::variable)
        .contains("good.one", "good.two")
        .doesNotContain("v01", "v02", "v05");
    nothingLost(read);
  }

  /// Every text that was typed stands in an observation, an issue or a held row.
  private static void nothingLost(WorkbookImport read) {
    String everything =
        read.observations()
            + " "
            + read.held()
            + " "
            + read.issues()
            + " "
            + read.rosters()
            + " "
            + read.preferences();
    for (String typed : ManyQuestions.TYPED) {
      assertThat(everything).as("\"%s\" is not lost", typed).contains(typed);
    }
  }

  private void spoil(XSSFWorkbook book) {
    answers(book);
    moreAnswers(book);
    rows(book);
    earlier(book);
    lists(book);
    choices(book);
    columns(book);
  }

  private void answers(XSSFWorkbook book) {
    bad(book, "v01", "Current", "1,2OO", IssueKind.NOT_A_NUMBER);
    bad(book, "v02", "Current", "1,200", IssueKind.AMBIGUOUS_NUMBER);
    bad(book, "v03", "Current", "2024-05-01", IssueKind.DATE_FOR_NUMBER);
    bad(book, "v04", "Current", "NaN", IssueKind.NOT_FINITE);
    bad(book, "v05", "Current", "100-120", IssueKind.NOT_ONE_NUMBER);
    bad(book, "v06", "Current", "12 furlongs", IssueKind.UNKNOWN_UNIT);
    bad(book, "v07", "Current", "12 kWh", IssueKind.WRONG_MEASURE);
    bad(book, "v08", "Current", -4, IssueKind.BELOW_LEAST);
    bad(book, "v09", "Current", 5e12, IssueKind.ABOVE_MOST);
    bad(book, "v10", "Current", 8e8, IssueKind.IMPLAUSIBLE);
    at(book, "v11", "Current").setCellErrorValue(FormulaError.DIV0.getCode());
    expect("Answers!D", "v11", book, IssueKind.CELL_ERROR);
    at(book, "v12", "Current").setCellFormula("1+1");
    expect("Answers!D", "v12", book, IssueKind.FORMULA_WITHOUT_RESULT);
    at(book, "v13", "Current").setCellFormula("500*4");
    book.getCreationHelper()
        .createFormulaEvaluator()
        .evaluateFormulaCell(at(book, "v13", "Current"));
    expect("Answers!D", "v13", book, IssueKind.FORMULA);
    bad(book, "v14", "Unit", "", IssueKind.UNIT_ASSUMED);
    at(book, "v14", "Current").setCellValue(2_000);
    bad(book, "v15", "Current", "2000 l", IssueKind.UNIT_IN_VALUE);
    at(book, "v16", "Current").setCellValue(2_000);
    bad(book, "v16", "Low", 2_500, IssueKind.LOW_ABOVE_VALUE);
    at(book, "v17", "Current").setCellValue(2_000);
    bad(book, "v17", "High", 1_500, IssueKind.HIGH_BELOW_VALUE);
    bad(book, "v18", "Low", 1_500, IssueKind.RANGE_WITHOUT_VALUE);
    at(book, "v19", "Current").setCellValue(2_000);
    at(book, "v19", "Low").setCellValue(1_900);
    expect("Answers!G", "v19", book, IssueKind.HALF_RANGE);
  }

  private void moreAnswers(XSSFWorkbook book) {
    bad(book, "v20", "Current", 2_000, IssueKind.VALUE_AND_NOT_APPLICABLE);
    at(book, "v20", "Not applicable because").setCellValue("no river near");
    bad(book, "v21", "Note", "ask the waterworks", IssueKind.DETAILS_WITHOUT_VALUE);
    at(book, "v22", "Current").setCellValue(2_000);
    bad(book, "v22", "Quality", "splendid", IssueKind.UNKNOWN_QUALITY);
    bad(book, "yes.one", "Current", "perhaps", IssueKind.NOT_YES_NO);
    bad(book, "pick.one", "Current", "purple", IssueKind.NOT_AN_OPTION);
    Cell dated = at(book, "v23", "Current");
    CellStyle date = book.createCellStyle();
    date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    dated.setCellStyle(date);
    dated.setCellValue(LocalDate.of(2024, 12, 3));
    expect("Answers!D", "v23", book, IssueKind.DATE_FOR_NUMBER);
    ((XSSFCell) at(book, "v24", "Current")).setCellValue(1);
    ((XSSFCell) at(book, "v24", "Current")).getCTCell().setV("-1E999");
    expect("Answers!D", "v24", book, IssueKind.NOT_FINITE);
    at(book, "good.one", "Current").setCellValue(2_000);
    at(book, "good.two", "Intended").setCellValue("٢٠٠٠");
  }

  private void rows(XSSFWorkbook book) {
    Sheet answers = book.getSheet("Answers");
    Row wrong = copy(answers, "v25", "water.frech");
    expected.put("Answers!A" + (wrong.getRowNum() + 1), IssueKind.UNKNOWN_CODE);
    Row nameless = copy(answers, "v25", "");
    Cells.at(nameless, "Note").setCellValue("which row was it?");
    expected.put("Answers!A" + (nameless.getRowNum() + 1), IssueKind.MISSING_CODE);
    Row unasked = copy(answers, "v25", "never.asked");
    expected.put("Answers!A" + (unasked.getRowNum() + 1), IssueKind.NOT_ASKED);
    at(book, "v26", "Current").setCellValue(2_000);
    Row again = copy(answers, "v26", "v26");
    Cells.at(again, "Current").setCellValue(2_222);
    expected.put("Answers!A" + (again.getRowNum() + 1), IssueKind.DUPLICATE_ROW);
    at(book, "v27", "Current").setCellValue(2_000);
    Row same = copy(answers, "v27", "v27");
    Cells.at(same, "Current").setCellValue(2_000);
    expected.put("Answers!A" + (same.getRowNum() + 1), IssueKind.REPEATED_ROW);
    int merged = Cells.row(answers, "v28").getRowNum();
    at(book, "v28", "Current").setCellValue(2_000);
    int column = Cells.column(answers, "Current");
    answers.addMergedRegion(new CellRangeAddress(merged, merged + 1, column, column));
    expected.put("Answers!A" + (merged + 1), IssueKind.MERGED_CELLS);
    Row gone = Cells.row(answers, "v30");
    answers.removeRow(gone);
    expected.put("Answers: ", IssueKind.MISSING_ROW);
  }

  private void earlier(XSSFWorkbook book) {
    Sheet earlier = book.getSheet("Earlier years");
    Row row = Cells.row(earlier, "good.one", 2023);
    Cells.at(row, "Value").setCellValue(2_000);
    Row late = copy(earlier, "good.one", "good.one");
    Cells.at(late, "Year").setCellValue(2031);
    Cells.at(late, "Value").setCellValue(3_131);
    expected.put("Earlier years!C" + (late.getRowNum() + 1), IssueKind.WRONG_PERIOD);
    Row words = copy(earlier, "good.one", "good.one");
    Cells.at(words, "Year").setCellValue("last year");
    Cells.at(words, "Value").setCellValue(3_132);
    expected.put("Earlier years!C" + (words.getRowNum() + 1), IssueKind.WRONG_PERIOD);
    Row old = copy(earlier, "good.one", "good.one");
    Cells.at(old, "Year").setCellValue("٢٠١٠");
    Cells.at(old, "Value").setCellValue(1_999);
    expected.put("Earlier years!A" + (old.getRowNum() + 1), IssueKind.NOT_ASKED);
  }

  private void lists(XSSFWorkbook book) {
    Sheet tenants = book.getSheet("Tenants");
    member(tenants, 1, "Steel Works", 300.0, "yes");
    member(tenants, 2, "steel works", 20.0, "no");
    expected.put("Tenants!A3", IssueKind.DUPLICATE_MEMBER);
    member(tenants, 3, "", 77.0, "no");
    expected.put("Tenants!A4", IssueKind.MISSING_NAME);
    member(tenants, 4, "Bakery", -5.0, "often");
    expected.put("Tenants!B5", IssueKind.BELOW_LEAST);
    expected.put("Tenants!C5", IssueKind.NOT_YES_NO);
    expected.put("Tenants: ", IssueKind.LIST_HELD_BACK);
    tenants.getRow(0).createCell(5).setCellValue("Our own remark");
    tenants.getRow(1).createCell(5).setCellValue("oldest firm");
    expected.put("Tenants!F1", IssueKind.EXTRA_COLUMN);
  }

  private void choices(XSSFWorkbook book) {
    Sheet choices = book.getSheet("Choices");
    choice(choices, 2, "good.one", "whenever", "A report", "better", "");
    expected.put("Choices!C3", IssueKind.WRONG_PERIOD);
    choice(choices, 3, "good.one", "2024", "A report", "", "");
    expected.put("Choices!F4", IssueKind.MISSING_REASON);
    choice(choices, 4, "good.one", "2024", "No such report", "it is newer", "");
    expected.put("Choices!E5", IssueKind.UNKNOWN_SOURCE);
    choice(choices, 5, "good.one", "2024", "A report", "better", "yesterday");
    expected.put("Choices!H6", IssueKind.BAD_TIME);
    choices.getRow(6).getCell(0).setCellValue("good.one");
    choices.getRow(6).getCell(3).setCellValue("perhaps");
    expected.put("Choices!D7", IssueKind.WRONG_SCENARIO);
  }

  private void columns(XSSFWorkbook book) {
    Sheet earlier = book.getSheet("Earlier years");
    earlier.getRow(0).getCell(Cells.column(earlier, "Method")).setCellValue("Methode");
    expected.put("Earlier years!1", IssueKind.RENAMED_COLUMN);
    Sheet rivals = book.getSheet("Rivals");
    rivals.getRow(0).getCell(Cells.column(rivals, "Note")).setCellValue("");
    expected.put("Rivals!1", IssueKind.MISSING_OPTIONAL_COLUMN);
    int last = Cells.column(rivals, "Source");
    rivals.getRow(0).getCell(last).setCellValue("Value");
    expected.put("Rivals!J1", IssueKind.DUPLICATE_COLUMN);
    book.setSheetName(book.getSheetIndex("Activities"), "Our events");
    expected.put("Our events", IssueKind.EXTRA_SHEET);
    expected.put("file", IssueKind.MISSING_SHEET);
    Sheet stamp = book.getSheet("_parkwright");
    for (Row row : stamp) {
      switch (row.getCell(0).getStringCellValue()) {
        case "dictionary" -> row.getCell(1).setCellValue("older");
        case "system" -> row.getCell(2).setCellValue("99");
        default -> {}
      }
    }
    expected.put("_parkwright", IssueKind.OTHER_DICTIONARY);
    expected.put("Systems", IssueKind.UNKNOWN_SYSTEM_VERSION);
  }

  private static void choice(
      Sheet sheet, int row, String code, String year, String source, String reason, String at) {
    List<String> texts = List.of(code, "", year, "current", source, reason, "", at);
    for (int i = 0; i < texts.size(); i++) {
      sheet.getRow(row).getCell(i).setCellValue(texts.get(i));
    }
  }

  private static void member(Sheet sheet, int row, String name, double staff, String ems) {
    sheet.getRow(row).getCell(0).setCellValue(name);
    sheet.getRow(row).getCell(1).setCellValue(staff);
    sheet.getRow(row).getCell(2).setCellValue(ems);
  }

  /// A new row at the end with the question of another one and its own code.
  private static Row copy(Sheet sheet, String from, String code) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    Row old = Cells.row(sheet, from);
    Cells.at(row, "Question").setCellValue(Cells.at(old, "Question").getStringCellValue());
    Cells.at(row, "Unit").setCellValue("m³");
    if (!code.isEmpty()) {
      Cells.at(row, "Code").setCellValue(code);
    }
    String value = sheet.getSheetName().equals("Answers") ? "Current" : "Value";
    Cells.at(row, value).setCellValue(4_711);
    return row;
  }

  private void bad(XSSFWorkbook book, String code, String heading, Object typed, IssueKind kind) {
    Cell cell = at(book, code, heading);
    if (typed instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue((String) typed);
    }
    String letter =
        org.apache.poi.ss.util.CellReference.convertNumToColString(cell.getColumnIndex());
    expect("Answers!" + letter, code, book, kind);
  }

  private void expect(String column, String code, XSSFWorkbook book, IssueKind kind) {
    int row = Cells.row(book.getSheet("Answers"), code).getRowNum() + 1;
    expected.put(column + row + " ", kind);
  }

  private static Cell at(XSSFWorkbook book, String code, String heading) {
    return Cells.at(book, "Answers", code, heading);
  }
}
