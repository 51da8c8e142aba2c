package org.parkwright.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.formats.English;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Severity;

/// One mistake at a time in one cell of one row: what is said, and what happens to the row.
class BadAnswersTest {
  private static final byte[] BLANK = Estate.written(Estate.request());

  @Test
  void aLetterForADigitIsNamedWithTheFigureThatWasProbablyMeant() {
    Issue issue = only(type("water.fresh", "Current", "1,2OO"), IssueKind.NOT_A_NUMBER);
    assertThat(issue.in(English.WORDS))
        .isEqualTo(
            "Answers!D3 \"Current\": found \"1,2OO\"; expected a number in m³, 0 or more;"
                + " did you mean 1,200? The unit is m³");
  }

  @Test
  void anAmbiguousNumberIsAskedAboutAndNotTaken() {
    WorkbookImport read = type("water.fresh", "Current", "1,200");
    Issue issue = only(read, IssueKind.AMBIGUOUS_NUMBER);
    assertThat(issue.severity()).isEqualTo(Severity.QUESTION);
    assertThat(issue.hint().in(English.WORDS)).contains("1200 or 1.2 m³?");
    assertThat(read.observations()).isEmpty();
    assertThat(read.held())
        .singleElement()
        .satisfies(row -> assertThat(row.cells()).containsEntry("Current", "1,200"));
  }

  @Test
  void textNumbersAreReadWithTheirUnits() {
    assertThat(value(type("water.fresh", "Current", "١٢٠٠"))).isEqualTo(1200);
    assertThat(value(type("water.fresh", "Current", "1.200,5"))).isEqualTo(1200.5);
    WorkbookImport litres = type("water.fresh", "Current", "1 200 000 l");
    assertThat(value(litres)).isEqualTo(1200);
    assertThat(claim(litres).typed()).isEqualTo("1 200 000");
    assertThat(claim(litres).typedUnit()).isEqualTo("l");
    assertThat(only(litres, IssueKind.UNIT_IN_VALUE).severity()).isEqualTo(Severity.WARNING);
    assertThat(value(type("water.fresh", "Current", "1200 m3"))).isEqualTo(1200);
    WorkbookImport chinese = type("water.fresh", "Current", "1.2万");
    assertThat(value(chinese)).isEqualTo(12_000);
  }

  @Test
  void aPercentageFormatMeansPercent() {
    WorkbookImport read =
        with(
            book -> {
              Cell cell = Cells.at(book, "Answers", "water.recycled", "Current");
              CellStyle percent = book.createCellStyle();
              percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
              cell.setCellStyle(percent);
              cell.setCellValue(0.35);
              Cell wrong = Cells.at(book, "Answers", "water.reused", "Current");
              wrong.setCellStyle(percent);
              wrong.setCellValue(0.07);
            });
    assertThat(value(read)).isEqualTo(35);
    assertThat(claim(read).typed()).isEqualTo("35");
    Issue issue = only(read, IssueKind.WRONG_MEASURE);
    assertThat(issue.found().in(English.WORDS)).isEqualTo("7 %");
    assertThat(issue.hint().in(English.WORDS)).contains("percentage");
  }

  @Test
  void datesAreNotNumbers() {
    WorkbookImport read =
        with(
            book -> {
              Cell cell = Cells.at(book, "Answers", "water.fresh", "Current");
              CellStyle date = book.createCellStyle();
              date.setDataFormat(book.createDataFormat().getFormat("d-mmm-yy"));
              cell.setCellStyle(date);
              cell.setCellValue(LocalDate.of(2024, 12, 3));
            });
    assertThat(only(read, IssueKind.DATE_FOR_NUMBER).found().in(English.WORDS))
        .isEqualTo("2024-12-03");
    only(type("water.fresh", "Current", "3/12/2024"), IssueKind.DATE_FOR_NUMBER);
  }

  @Test
  void onlyOneFiniteNumberCounts() {
    only(type("water.fresh", "Current", "NaN"), IssueKind.NOT_FINITE);
    only(type("water.fresh", "Current", "∞"), IssueKind.NOT_FINITE);
    assertThat(
            only(type("water.fresh", "Current", "100-120"), IssueKind.NOT_ONE_NUMBER)
                .hint()
                .in(English.WORDS))
        .contains("Low and High");
    only(type("water.fresh", "Current", "< 5"), IssueKind.NOT_ONE_NUMBER);
    only(type("water.fresh", "Current", "unknown"), IssueKind.NOT_A_NUMBER);
    only(
        with(b -> Cells.at(b, "Answers", "firms", "Current").setCellValue(true)),
        IssueKind.NOT_A_NUMBER);
    WorkbookImport infinite =
        with(
            book -> {
              XSSFCell cell = (XSSFCell) Cells.at(book, "Answers", "firms", "Current");
              cell.setCellValue(1);
              cell.getCTCell().setV("1E400");
            });
    only(infinite, IssueKind.NOT_FINITE);
  }

  @Test
  void formulasAreReadByTheirStoredResultOrNotAtAll() {
    WorkbookImport stored =
        with(
            book -> {
              Cell cell = Cells.at(book, "Answers", "water.fresh", "Current");
              cell.setCellFormula("600*2000");
              book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            });
    assertThat(value(stored)).isEqualTo(1_200_000);
    assertThat(only(stored, IssueKind.FORMULA).severity()).isEqualTo(Severity.WARNING);

    WorkbookImport none =
        with(b -> Cells.at(b, "Answers", "water.fresh", "Current").setCellFormula("600*2"));
    only(none, IssueKind.FORMULA_WITHOUT_RESULT);
    assertThat(none.observations()).isEmpty();

    WorkbookImport empty =
        with(
            book -> {
              XSSFCell cell = (XSSFCell) Cells.at(book, "Answers", "water.fresh", "Current");
              cell.setCellFormula("600*2");
              cell.getCTCell().setV("");
            });
    only(empty, IssueKind.FORMULA_WITHOUT_RESULT);

    WorkbookImport divided =
        with(
            book -> {
              Cell cell = Cells.at(book, "Answers", "water.fresh", "Current");
              cell.setCellFormula("1/0");
              book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            });
    assertThat(only(divided, IssueKind.CELL_ERROR).found().in(English.WORDS))
        .isEqualTo("=1/0 (#DIV/0!)");
    only(
        with(
            b ->
                Cells.at(b, "Answers", "firms", "Current")
                    .setCellErrorValue(FormulaError.REF.getCode())),
        IssueKind.CELL_ERROR);
  }

  @Test
  void unitsAreCheckedAndTheAllowedOnesNamed() {
    Issue unknown =
        only(type("water.fresh", "Current", 5000, "Unit", "bucket"), IssueKind.UNKNOWN_UNIT);
    assertThat(unknown.column()).isEqualTo("C");
    assertThat(unknown.expected().in(English.WORDS)).contains("m³").contains("10⁴ m³");
    Issue measure =
        only(type("water.fresh", "Current", 5000, "Unit", "t"), IssueKind.WRONG_MEASURE);
    assertThat(measure.hint().in(English.WORDS)).contains("t measures something else");
    only(type("water.fresh", "Current", "12 kWh"), IssueKind.WRONG_MEASURE);
    only(type("water.fresh", "Current", "12 buckets"), IssueKind.UNKNOWN_UNIT);
    WorkbookImport assumed = type("water.fresh", "Current", 5000, "Unit", "");
    only(assumed, IssueKind.UNIT_ASSUMED);
    assertThat(value(assumed)).isEqualTo(5000);
    assertThat(value(type("iva", "Current", 2, "Unit", "亿元"))).isEqualTo(20_000);
  }

  @Test
  void impossibleFiguresAreErrorsAndUnusualOnesQuestions() {
    assertThat(only(type("firms", "Current", -3), IssueKind.BELOW_LEAST).hint().in(English.WORDS))
        .contains("-3 firm is below what is possible (0 firm)");
    only(type("water.recycled", "Current", 101), IssueKind.ABOVE_MOST);
    WorkbookImport unusual = type("firms", "Current", 9_000);
    assertThat(only(unusual, IssueKind.IMPLAUSIBLE).severity()).isEqualTo(Severity.QUESTION);
    assertThat(value(unusual)).isEqualTo(9_000);
  }

  @Test
  void aJumpFromAnEarlierYearIsAskedAboutWithTheUnitThatWouldExplainIt() {
    WorkbookImport read =
        with(
            book -> {
              Cells.at(book, "Answers", "water.fresh", "Current").setCellValue(5_000_000);
              Cells.at(Cells.row(book.getSheet("Earlier years"), "water.fresh", 2023), "Value")
                  .setCellValue(4_800);
            });
    assertThat(only(read, IssueKind.IMPLAUSIBLE).hint().in(English.WORDS))
        .isEqualTo("5000000 m³ is 1040 times the figure of 2023 (4800 m³): m³ or l?");
    assertThat(read.observations()).hasSize(2);
  }

  @Test
  void rangesMustHoldTheirFigure() {
    only(type("firms", "Current", 10, "Low", 11, "High", 12), IssueKind.LOW_ABOVE_VALUE);
    only(type("firms", "Current", 10, "Low", 5, "High", 9), IssueKind.HIGH_BELOW_VALUE);
    assertThat(type("firms", "Low", 5, "High", 9).issues())
        .extracting(Issue::kind)
        .containsExactly(IssueKind.RANGE_WITHOUT_VALUE, IssueKind.RANGE_WITHOUT_VALUE);
    WorkbookImport half = type("firms", "Current", 10, "Low", 8);
    only(half, IssueKind.HALF_RANGE);
    assertThat(claim(half).high()).isEqualTo(10);
  }

  @Test
  void aFigureAndAReasonForNoneContradictEachOther() {
    WorkbookImport read =
        type("firms", "Current", 10, "Not applicable because", "no firms here", "Source", "me");
    Issue issue = only(read, IssueKind.VALUE_AND_NOT_APPLICABLE);
    assertThat(issue.hint().in(English.WORDS)).contains("no firms here");
    assertThat(read.observations()).isEmpty();
    assertThat(read.held().getFirst().cells())
        .containsEntry("Current", "10")
        .containsEntry("Not applicable because", "no firms here")
        .containsEntry("Source", "me");
  }

  @Test
  void anIntentionMayStandAlone() {
    WorkbookImport read = type("firms", "Intended", 40, "Source", "Plan");
    assertThat(read.issues()).isEmpty();
    assertThat(read.observations())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.scenario()).isEqualTo(Scenario.INTENDED);
              assertThat(o.source().title()).isEqualTo("Plan");
              assertThat(o.author()).isEqualTo("Grace");
              assertThat(o.at()).isEqualTo(Estate.TODAY);
            });
  }

  @Test
  void yesAndNoAreUnderstoodInSixLanguagesAndAsTruthValues() {
    assertThat(value(type("plan.exists", "Current", "Частично"))).isEqualTo(0.5);
    assertThat(value(type("plan.exists", "Current", "نعم"))).isEqualTo(1);
    assertThat(
            value(with(b -> Cells.at(b, "Answers", "plan.exists", "Current").setCellValue(false))))
        .isZero();
    Issue issue = only(type("plan.exists", "Current", "yess"), IssueKind.NOT_YES_NO);
    assertThat(issue.hint().in(English.WORDS)).isEqualTo("did you mean yes?");
    only(type("plan.exists", "Current", 7), IssueKind.NOT_YES_NO);
  }

  @Test
  void optionsAreTakenByTheirWordsOrCodes() {
    assertThat(value(type("city.class", "Current", "Water short"))).isZero();
    assertThat(value(type("city.class", "Current", "water_short"))).isZero();
    assertThat(value(type("city.class", "Current", "other"))).isEqualTo(1);
    assertThat(
            only(type("city.class", "Current", "water shrt"), IssueKind.NOT_AN_OPTION)
                .hint()
                .in(English.WORDS))
        .contains("water short");
  }

  @Test
  void detailsNeedAFigureAndKnownWords() {
    WorkbookImport lonely = type("firms", "Note", "we shall ask", "Source", "the registry");
    assertThat(lonely.issues())
        .filteredOn(issue -> issue.kind() == IssueKind.DETAILS_WITHOUT_VALUE)
        .singleElement()
        .satisfies(
            issue ->
                assertThat(issue.found().in(English.WORDS))
                    .isEqualTo("Source: the registry; Note: we shall ask"));
    assertThat(lonely.hasErrors()).isFalse();
    assertThat(lonely.held()).isEmpty();
    assertThat(
            only(type("firms", "Current", 10, "Quality", "mesured"), IssueKind.UNKNOWN_QUALITY)
                .hint()
                .in(English.WORDS))
        .contains("measured");
  }

  @Test
  void textThatBeginsLikeAFormulaStaysText() {
    WorkbookImport read = type("firms", "Current", 10, "Note", "=1+1", "Source", "@home");
    assertThat(read.observations().getFirst().note()).isEqualTo("=1+1");
    byte[] again =
        Estate.written(
            Estate.request().with(read.observations(), java.util.List.of(), java.util.List.of()));
    Estate.edited(
        again,
        book -> {
          Cell note = Cells.at(book, "Answers", "firms", "Note");
          assertThat(note.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
          assertThat(note.getCellStyle().getQuotePrefixed()).isTrue();
        });
  }

  private static WorkbookImport with(Consumer<XSSFWorkbook> work) {
    return Estate.read(Estate.edited(BLANK, work));
  }

  /// Types values into the row of a code: heading, value, heading, value …
  private static WorkbookImport type(String code, Object... typed) {
    return with(
        book -> {
          for (int i = 0; i < typed.length; i += 2) {
            Cell cell = Cells.at(book, "Answers", code, (String) typed[i]);
            if (typed[i + 1] instanceof Number number) {
              cell.setCellValue(number.doubleValue());
            } else {
              cell.setCellValue((String) typed[i + 1]);
            }
          }
        });
  }

  private static Issue only(WorkbookImport read, IssueKind kind) {
    assertThat(read.issues()).extracting(Issue::kind).containsExactly(kind);
    return read.issues().getFirst();
  }

  private static double value(WorkbookImport read) {
    return claim(read).value();
  }

  private static Claim.Value claim(WorkbookImport read) {
    assertThat(read.observations()).as("observations with %s", read.issues()).hasSize(1);
    Observation only = read.observations().getFirst();
    return (Claim.Value) only.claim();
  }
}
