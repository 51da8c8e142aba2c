package org.parkwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Grid;

class DocumentXlsxTest {

  @Test
  void a_summary_each_table_and_what_it_is_about() throws IOException {
    try (var workbook = Reading.workbook(DocumentXlsx.of(Specimen.english()))) {
      assertThat(names(workbook)).containsExactly("Summary", "Findings", "Measures", "About");
      assertThat(Reading.texts(workbook.getSheet("Summary")))
          .contains("Riverside park, 2026: international framework")
          .anyMatch(text -> text.startsWith("The park meets 31 of 47"))
          .anyMatch(text -> text.startsWith("Score by dimension (%). Economy: 64, between 55"));
      assertThat(Reading.texts(workbook.getSheet("About"))).contains("Seed", "42");
    }
  }

  @Test
  void figures_are_numbers_with_units_in_the_heads() throws IOException {
    try (var workbook = Reading.workbook(DocumentXlsx.of(Specimen.english()))) {
      Sheet measures = workbook.getSheet("Measures");
      assertThat(row(measures, 1))
          .containsExactly(
              "Measure",
              "Cost (million CNY)",
              "Cost, low (million CNY)",
              "Cost, high (million CNY)",
              "Saving (t CO₂e/a)",
              "Class");
      assertThat(row(measures, 2)).containsExactly("Rooftop solar", 12.5, 10.0, 15.0, 8200.0, "A");
      assertThat(row(measures, 3))
          .containsExactly("Condensate return", -1.25, "unknown: steam is not metered", "B");
      assertThat(measures.getRow(2).getCell(1).getCellStyle().getDataFormatString())
          .isEqualTo("#,##0.0");
      assertThat(measures.getRow(3).getCell(4).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.THIN_FORWARD_DIAG);
    }
  }

  @Test
  void units_that_differ_get_a_column_and_findings_can_be_filtered() throws IOException {
    try (var workbook = Reading.workbook(DocumentXlsx.of(Specimen.english()))) {
      Sheet findings = workbook.getSheet("Findings");
      assertThat(row(findings, 1))
          .containsExactly(
              "Indicator",
              "Finding",
              "Finding, note",
              "Value",
              "Value, low",
              "Value, high",
              "Value, unit",
              "Requirement",
              "Source");
      assertThat(row(findings, 3))
          .containsExactly(
              "Share of energy from renewable sources",
              "unmet",
              "short by 11 points",
              4.2,
              3.8,
              4.9,
              "%",
              "at least 15 %",
              "utility, 2026");
      assertThat(findings.getRow(2).getCell(8).getHyperlink().getAddress())
          .isEqualTo("https://example.org/permit");
    }
  }

  @Test
  void sheets_are_set_up_for_reading_and_printing() throws IOException {
    try (var workbook = Reading.workbook(DocumentXlsx.of(Specimen.english()))) {
      var findings = workbook.getSheet("Findings");
      assertThat(findings.getPaneInformation().isFreezePane()).isTrue();
      assertThat(findings.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
      assertThat(findings.getRepeatingRows().getFirstRow()).isEqualTo(1);
      assertThat(findings.getPrintSetup().getLandscape()).isTrue();
      assertThat(findings.getFitToPage()).isTrue();
      assertThat(findings.getColumnWidth(0)).isBetween(20 * 256, 60 * 256);
    }
    try (var workbook = Reading.workbook(DocumentXlsx.of(Specimen.arabic()))) {
      assertThat(workbook.getSheetAt(1).isRightToLeft()).isTrue();
      assertThat(names(workbook)).startsWith("ملخص").endsWith("حول");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "=cmd|' /C calc'!A0",
        "＝1+1"
      })
  void a_formula_in_words_stays_words_also_when_edited(String text) throws IOException {
    var grid = Grid.captioned("g").column("c").row(Cell.words(text)).build();
    byte[] xlsx = DocumentXlsx.of(Document.titled("t").table(grid).paragraph(text).build());
    try (var workbook = Reading.workbook(xlsx)) {
      var cell = workbook.getSheet("g").getRow(2).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue().replace('\r', '\n')).isEqualTo(text.replace('\r', '\n'));
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void sheet_names_are_shortened_and_told_apart() throws IOException {
    Document document =
        Document.titled("t")
            .table(table("Summary"))
            .table(table("A very long name of a table that no spreadsheet takes"))
            .table(table("A very long name of a table that differs late"))
            .table(table("a/b:c*[d]?\\"))
            .table(table("'quoted'"))
            .table(table("tab\tand\nline"))
            .table(table("\u0085"))
            .build();
    try (var workbook = Reading.workbook(DocumentXlsx.of(document))) {
      assertThat(names(workbook))
          .doesNotHaveDuplicates()
          .contains("Summary (2)")
          .allMatch(name -> name.length() <= 31)
          .noneMatch(name -> name.matches(".*[:*?/\\\\\\[\\]].*"));
    }
  }

  @Test
  void a_text_longer_than_a_cell_is_cut_with_a_sign() throws IOException {
    Document document = Document.titled("t").paragraph("𠮷".repeat(20_000)).build();
    try (var workbook = Reading.workbook(DocumentXlsx.of(document))) {
      String text = workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue();
      assertThat(text).hasSizeLessThanOrEqualTo(32_767).endsWith("𠮷…");
    }
  }

  @Test
  void equal_documents_give_equal_bytes() {
    assertThat(DocumentXlsx.of(Specimen.english())).isEqualTo(DocumentXlsx.of(Specimen.english()));
  }

  private static Grid table(String sheet) {
    return Grid.captioned("c").sheet(sheet).column("c").row(Cell.words("x")).build();
  }

  private static List<String> names(Workbook workbook) {
    var names = new ArrayList<String>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  /// The cells of a row that hold something, as text or number.
  private static List<Object> row(Sheet sheet, int index) {
    Row row = sheet.getRow(index);
    var values = new ArrayList<Object>();
    row.forEach(
        cell -> {
          switch (cell.getCellType()) {
            case STRING -> values.add(cell.getStringCellValue());
            case NUMERIC -> values.add(cell.getNumericCellValue());
            default -> throw new AssertionError(cell.getAddress() + ": " + cell.getCellType());
          }
        });
    return values;
  }
}
