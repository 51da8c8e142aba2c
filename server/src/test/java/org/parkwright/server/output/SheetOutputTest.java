package org.parkwright.server.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.assess.ScorecardReport;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.formats.workbook.AssessmentWorkbook;
import org.parkwright.formats.workbook.WorkbookImport;
import org.parkwright.formats.workbook.WorkbookRequest;
import org.parkwright.formats.xlsx.XlsxText;
import org.parkwright.render.DocumentXlsx;

/// Workbooks that we write: no text becomes a formula, none leads outside, all come back equal.
class SheetOutputTest {

  @Test
  void aReportHoldsNoFormula() throws Exception {
    byte[] report =
        DocumentXlsx.of(
            ScorecardReport.of(
                Hostile.scorecard(Hostile.all()),
                Hostile.CATALOG.dictionary(),
                Hostile.park(Hostile.FORMULAS.getFirst()),
                "test",
                Hostile.ENGLISH));
    holdsTextOnly(report);
  }

  @Test
  void theWorkbookHoldsNoFormulaAndBringsEveryTextBack() throws Exception {
    List<Observation> known = Hostile.observations(Hostile.all());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentWorkbook.write(
        WorkbookRequest.blank(
                Hostile.FORMULAS.getFirst(),
                Hostile.PARK,
                Hostile.YEAR,
                Hostile.CATALOG.systems(),
                Hostile.CATALOG.dictionary(),
                Hostile.ENGLISH)
            .with(known, List.of(), List.of()),
        out);
    holdsTextOnly(out.toByteArray());

    WorkbookImport read =
        AssessmentWorkbook.read(
            new ByteArrayInputStream(out.toByteArray()),
            Hostile.CATALOG.dictionary(),
            "Grace",
            known.getFirst().at());
    List<String> notes = new ArrayList<>();
    read.observations().forEach(o -> notes.add(o.note().strip()));
    assertThat(notes).contains("<script>alert(1)</script>", "@SUM(A1:A9)", "-1+1");
    assertThat(read.parkName()).isEqualTo(Hostile.FORMULAS.getFirst());
  }

  private static boolean shown(XSSFWorkbook book, Sheet sheet) {
    return book.getSheetVisibility(book.getSheetIndex(sheet)) != SheetVisibility.VERY_HIDDEN;
  }

  private static void holdsTextOnly(byte[] file) throws Exception {
    int texts = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(book.getExternalLinksTable()).isEmpty();
      for (var sheet : book) {
        for (var row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            boolean text = cell.getCellType() == CellType.STRING;
            texts += text ? 1 : 0;
            // Nobody can edit a cell of a sheet that spreadsheet programs never show.
            if (text
                && shown(book, sheet)
                && XlsxText.looksLikeFormula(cell.getStringCellValue())) {
              assertThat(cell.getCellStyle().getQuotePrefixed())
                  .as("%s %s", sheet.getSheetName(), cell.getAddress())
                  .isTrue();
            }
          }
        }
      }
    }
    assertThat(texts).isGreaterThan(50);
  }
}
