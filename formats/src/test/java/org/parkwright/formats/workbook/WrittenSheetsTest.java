package org.parkwright.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.formats.English;

/// What a person sees on opening a new workbook.
class WrittenSheetsTest {

  @Test
  void theSheetsStandInTheOrderOfTheWork() {
    look(
        book -> {
          List<String> names = new ArrayList<>();
          book.forEach(sheet -> names.add(sheet.getSheetName()));
          assertThat(names)
              .containsExactly(
                  "Read me",
                  "Answers",
                  "Earlier years",
                  "Activities",
                  "Tenants",
                  "Systems",
                  "Lists",
                  "_parkwright");
          assertThat(book.getSheetVisibility(6)).isEqualTo(SheetVisibility.HIDDEN);
          assertThat(book.getSheetVisibility(7)).isEqualTo(SheetVisibility.VERY_HIDDEN);
          assertThat(book.getActiveSheetIndex()).isZero();
        });
  }

  @Test
  void eachVariableIsAskedOnceUnderItsTopic() {
    look(
        book -> {
          Sheet answers = book.getSheet("Answers");
          List<String> codes = new ArrayList<>();
          List<String> topics = new ArrayList<>();
          for (Row row : answers) {
            String code = Cells.at(row, "Code").toString();
            (code.isEmpty() ? topics : codes)
                .add(code.isEmpty() ? Cells.at(row, "Question").toString() : code);
          }
          assertThat(topics).containsExactly("Water", "Energy", "Economy", "Management", "Society");
          assertThat(codes)
              .containsExactly(
                  "Code",
                  "water.fresh",
                  "water.reused",
                  "water.recycled",
                  "city.class",
                  "energy.total",
                  "iva",
                  "firms",
                  "temperature",
                  "plan.exists",
                  "entity.exists",
                  "ems.firms",
                  "events");
          assertThat(Cells.at(book, "Answers", "water.fresh", "Used by").toString())
              .isEqualTo("green-parks: GP-1, GP-2\nfair-estates: F3, F4");
          assertThat(Cells.at(book, "Answers", "water.fresh", "Unit").toString()).isEqualTo("m³");
        });
  }

  @Test
  void earlierYearsAreAskedOnlyWhereAFormulaLooksBack() {
    look(
        book -> {
          List<String> asked = new ArrayList<>();
          for (Row row : book.getSheet("Earlier years")) {
            if (row.getRowNum() > 0) {
              asked.add(
                  Cells.at(row, "Code") + " " + (int) Cells.at(row, "Year").getNumericCellValue());
            }
          }
          assertThat(asked).containsExactly("water.fresh 2023", "iva 2021", "iva 2023");
        });
  }

  @Test
  void cellsOfferWhatMayStandInThem() {
    look(
        book -> {
          XSSFSheet answers = book.getSheet("Answers");
          DataValidation plan = rule(answers, Cells.at(book, "Answers", "plan.exists", "Current"));
          assertThat(entries(book, plan)).containsExactly("yes", "partly", "no");
          DataValidation city = rule(answers, Cells.at(book, "Answers", "city.class", "Current"));
          assertThat(entries(book, city)).containsExactly("water short", "other");
          DataValidation unit = rule(answers, Cells.at(book, "Answers", "iva", "Unit"));
          assertThat(entries(book, unit)).contains("10⁴ CNY", "亿元");
          assertThat(unit.getShowErrorBox()).isFalse();
          DataValidation quality = rule(answers, Cells.at(book, "Answers", "iva", "Quality"));
          assertThat(entries(book, quality))
              .containsExactly("measured", "calculated", "estimated", "guessed");
          DataValidation amount = rule(answers, Cells.at(book, "Answers", "firms", "Current"));
          assertThat(amount.getValidationConstraint().getValidationType())
              .isEqualTo(DataValidationConstraint.ValidationType.DECIMAL);
          assertThat(amount.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
        });
  }

  @Test
  void itPrintsOnA4AcrossThePageWithTheHeaderOnEachPage() {
    look(
        book -> {
          for (String name : List.of("Answers", "Earlier years", "Tenants")) {
            XSSFSheet sheet = book.getSheet(name);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) 1);
            assertThat(sheet.getProtect()).isFalse();
          }
        });
  }

  @Test
  void aFigureThatItsVariableCannotHaveIsRefusedWithItsValue() {
    Claim half = new Claim.Value(0.3, 0.3, 0.3, "", "");
    WorkbookRequest bad =
        Estate.request()
            .with(
                List.of(
                    Estate.observation(
                        "plan.exists",
                        2024,
                        Scenario.CURRENT,
                        half,
                        Optional.empty(),
                        Source.NOT_GIVEN,
                        "",
                        "")),
                List.of(),
                List.of());
    assertThatThrownBy(() -> Estate.written(bad)).hasMessageContaining("found 0.3");
    WorkbookRequest longNote =
        Estate.request()
            .with(
                List.of(
                    Estate.observation(
                        "firms",
                        2024,
                        Scenario.CURRENT,
                        new Claim.Value(1, 1, 1, "1", ""),
                        Optional.empty(),
                        Source.NOT_GIVEN,
                        "",
                        "x".repeat(40_000))),
                List.of(),
                List.of());
    assertThatThrownBy(() -> Estate.written(longNote)).hasMessageContaining("found 40000");
    assertThatThrownBy(
            () ->
                WorkbookRequest.blank(
                    Estate.NAME,
                    Estate.PARK,
                    Estate.YEAR,
                    List.of(),
                    Estate.DICTIONARY,
                    English.WORDS))
        .hasMessageContaining("at least one index system");
  }

  @Test
  void onlyAskedFiguresCanBeChosen() {
    WorkbookRequest all =
        Estate.request()
            .with(
                List.of(
                    Estate.figure("iva", 2024, "1000", "10⁴ CNY", 1_000),
                    Estate.figure("iva", 2015, "900", "10⁴ CNY", 900)),
                List.of(),
                List.of());
    assertThat(all.onlyAsked().observations()).hasSize(1);
    assertThat(Estate.read(Estate.written(all)).observations()).hasSize(2);
    assertThat(Estate.read(Estate.written(all.onlyAsked())).observations()).hasSize(1);
  }

  private static void look(Consumer<XSSFWorkbook> at) {
    Estate.edited(Estate.written(Estate.request()), at);
  }

  private static DataValidation rule(XSSFSheet sheet, Cell cell) {
    return sheet.getDataValidations().stream()
        .filter(
            rule ->
                List.of(rule.getRegions().getCellRangeAddresses()).stream()
                    .anyMatch(range -> range.isInRange(cell)))
        .findFirst()
        .orElseThrow();
  }

  /// Entries of the range that a drop-down names.
  private static List<String> entries(XSSFWorkbook book, DataValidation rule) {
    var area =
        new org.apache.poi.ss.util.AreaReference(
            rule.getValidationConstraint().getFormula1(), book.getSpreadsheetVersion());
    List<String> entries = new ArrayList<>();
    for (var at : area.getAllReferencedCells()) {
      entries.add(
          book.getSheet(at.getSheetName())
              .getRow(at.getRow())
              .getCell(at.getCol())
              .getStringCellValue());
    }
    return entries;
  }
}
