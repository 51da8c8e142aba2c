package org.parkwright.formats.workbook.writing;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;

/// Gives a row the height that its wrapped texts need. Excel works this out when a file is
/// opened, LibreOffice and printing from a script do not. The height is not fixed: a program that
/// changes a text may change the height.
///
/// Column widths are given in digits; running text has narrower letters, characters of East Asia
/// are counted twice. The estimate leans to one line too many.
final class RowHeight {
  private static final double LINE_HEIGHT = 1.27;
  private static final double PADDING = 2.5;
  private static final int UNITS_PER_DIGIT = 256;

  /// Letters of one point that fit into the width of one digit of the sheet's own font.
  private static final double LETTERS = 12.2;
  private static final int MOST_LINES = 25;

  private RowHeight() {}

  static void fit(XSSFRow row) {
    double height = 0;
    for (Cell cell : row) {
      XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
      int points = style.getFont().getFontHeightInPoints();
      int lines = 1;
      if (cell.getCellType() == CellType.STRING && style.getWrapText()) {
        int digits = row.getSheet().getColumnWidth(cell.getColumnIndex()) / UNITS_PER_DIGIT;
        lines = lines(cell.getStringCellValue(), (int) (digits * LETTERS / points));
      }
      height = Math.max(height, Math.min(lines, MOST_LINES) * points * LINE_HEIGHT);
    }
    row.getCTRow().setHt(height + PADDING);
  }

  private static int lines(String text, int width) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int used = 0;
      lines++;
      for (String word : paragraph.split(" ")) {
        int length = length(word);
        if (used > 0 && used + 1 + length > width) {
          lines++;
          used = 0;
        }
        lines += Math.max(0, (length - 1) / Math.max(1, width));
        used += (used > 0 ? 1 : 0) + length;
      }
    }
    return lines;
  }

  private static int length(String word) {
    return (word.codePoints().map(RowHeight::tenths).sum() + 9) / 10;
  }

  /// Characters of East Asia, their commas and brackets too, are twice as wide as a letter; Arabic
  /// ones a little wider.
  private static int tenths(int c) {
    boolean wide =
        Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
    return wide ? 20 : Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 11 : 10;
  }
}
