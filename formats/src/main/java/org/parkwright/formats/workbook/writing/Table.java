package org.parkwright.formats.workbook.writing;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parkwright.formats.typed.PlainNumber;
import org.parkwright.formats.typed.SaidNumber;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.formats.xlsx.XlsxText;

/// One sheet with a header in row 1, ready for screen and A4 paper.
final class Table {
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Book book;
  private int next = 1;
  private int printedColumns;
  private int printedRows;

  /// A new table.
  ///
  /// @param headings texts of the header row
  /// @param widths widths in characters
  /// @param frozen how many columns stay in view when scrolling sideways
  Table(Book book, String title, List<String> headings, List<Integer> widths, int frozen) {
    this.sheet = book.workbook().createSheet(title);
    this.styles = book.styles();
    this.book = book;
    sheet.setRightToLeft(book.rightToLeft());
    XSSFRow row = sheet.createRow(0);
    for (int i = 0; i < headings.size(); i++) {
      text(row, i, headings.get(i), styles.head);
      sheet.setColumnWidth(i, widths.get(i) * 256);
    }
    sheet.createFreezePane(frozen, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    print(book.footer());
  }

  /// Prints the first columns and rows only.
  void printFirst(int columns, int rows) {
    printedColumns = columns;
    printedRows = rows;
  }

  /// Ends the table: rows get the height that they need, paper what is to be printed.
  void finish() {
    sheet.forEach(row -> RowHeight.fit((XSSFRow) row));
    if (printedColumns > 0) {
      int last = Math.max(1, Math.min(sheet.getLastRowNum(), printedRows));
      int index = sheet.getWorkbook().getSheetIndex(sheet);
      sheet.getWorkbook().setPrintArea(index, 0, printedColumns - 1, 0, last);
    }
  }

  /// A new row under the last one.
  XSSFRow row() {
    return sheet.createRow(next++);
  }

  XSSFSheet sheet() {
    return sheet;
  }

  Styles styles() {
    return styles;
  }

  /// Writes text as text: never a formula, whatever it begins with, also when somebody edits it.
  ///
  /// @throws IllegalArgumentException when it is longer than a cell can hold
  static XSSFCell text(XSSFRow row, int column, String text, XSSFCellStyle style) {
    String encoded = XlsxText.encoded(text);
    if (encoded.length() > XlsxText.LONGEST) {
      throw new IllegalArgumentException(
          "a cell holds %d characters; found %d: \"%s…\""
              .formatted(XlsxText.LONGEST, encoded.length(), text.substring(0, 60)));
    }
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(XlsxText.looksLikeFormula(text) ? quoted(style) : style);
    if (!text.isEmpty()) {
      cell.setCellValue(encoded);
    }
    return cell;
  }

  /// The style with the mark that what stands in the cell is text.
  private static XSSFCellStyle quoted(XSSFCellStyle style) {
    if (style.getQuotePrefixed()) {
      return style;
    }
    XSSFCellStyle quoted = style.copy();
    quoted.setQuotePrefixed(true);
    return quoted;
  }

  /// Writes text that a person may change.
  void typed(XSSFRow row, int column, String text) {
    text(row, column, text, XlsxText.looksLikeFormula(text) ? styles.quoted : styles.text);
  }

  /// Writes a figure or word that a person may change.
  void figure(XSSFRow row, int column, CellValue value) {
    switch (value) {
      case CellValue.Number number -> {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.number);
        cell.setCellValue(number.value());
      }
      case CellValue.Text word -> text(row, column, word.text(), styles.number);
      default -> row.createCell(column).setCellStyle(styles.number);
    }
  }

  /// Offers entries in a column of one or more rows.
  ///
  /// @param strict whether anything else is refused when typed
  void offer(int firstRow, int lastRow, int column, String range, boolean strict) {
    DataValidationConstraint list =
        sheet.getDataValidationHelper().createFormulaListConstraint(range);
    DataValidation rule = rule(list, firstRow, lastRow, column, column);
    rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    rule.setShowErrorBox(strict);
    rule.createErrorBox(book.say("book.list.title"), book.say("book.list.choose"));
    sheet.addValidationData(rule);
  }

  /// Asks back when a number outside the usual range is typed; never refuses it.
  void expect(int row, int first, int last, double low, double high, String prompt) {
    expect(rule(decimal(low, high), row, row, first, last), prompt);
  }

  /// Asks back when a number below the possible is typed.
  void expectAtLeast(int firstRow, int lastRow, int column, double least) {
    DataValidation rule =
        rule(decimal(least, Double.POSITIVE_INFINITY), firstRow, lastRow, column, column);
    expect(rule, book.say("book.least", SaidNumber.of(least).in(book.wording())));
  }

  private void expect(DataValidation rule, String prompt) {
    rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    rule.setShowErrorBox(true);
    rule.createErrorBox(book.say("book.unusual"), prompt);
    sheet.addValidationData(rule);
  }

  private DataValidationConstraint decimal(double low, double high) {
    boolean bounded = high < Double.POSITIVE_INFINITY;
    return sheet
        .getDataValidationHelper()
        .createDecimalConstraint(
            bounded
                ? DataValidationConstraint.OperatorType.BETWEEN
                : DataValidationConstraint.OperatorType.GREATER_OR_EQUAL,
            PlainNumber.of(Math.max(low, -1e307)),
            bounded ? PlainNumber.of(high) : null);
  }

  private DataValidation rule(
      DataValidationConstraint constraint, int firstRow, int lastRow, int first, int last) {
    DataValidation rule =
        sheet
            .getDataValidationHelper()
            .createValidation(constraint, new CellRangeAddressList(firstRow, lastRow, first, last));
    rule.setEmptyCellAllowed(true);
    rule.setSuppressDropDownArrow(true);
    return rule;
  }

  private void print(String footer) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.3);
    sheet.setMargin(PageMargin.RIGHT, 0.3);
    sheet.setMargin(PageMargin.TOP, 0.4);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.getFooter().setLeft(footer);
    sheet.getFooter().setCenter(sheet.getSheetName());
    sheet.getFooter().setRight("&P / &N");
  }
}
