package org.parkwright.formats.workbook.writing;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The few cell styles of the workbook: ink on paper, a light tint where something may be typed.
final class Styles {
  private static final byte[] TINT = {(byte) 0xFF, (byte) 0xFA, (byte) 0xE6};
  private static final byte[] HEAD = {(byte) 0x1F, (byte) 0x4E, (byte) 0x5F};
  private static final byte[] TOPIC = {(byte) 0xE3, (byte) 0xEC, (byte) 0xEF};
  private static final byte[] LINE = {(byte) 0xC9, (byte) 0xD2, (byte) 0xD6};
  private static final byte[] QUIET = {(byte) 0x55, (byte) 0x60, (byte) 0x66};
  private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

  /// Found, or replaced by one of the same widths, on every desktop.
  private static final String FACE = "Arial";

  private final XSSFWorkbook workbook;

  /// Header row.
  final XSSFCellStyle head;

  /// Heading of a topic.
  final XSSFCellStyle topic;

  /// Text that is given, wrapped.
  final XSSFCellStyle given;

  /// Given text in a quieter ink: codes, uses, definitions.
  final XSSFCellStyle quiet;

  /// Where a number is typed.
  final XSSFCellStyle number;

  /// Where a word or text is typed; stays text whatever is typed.
  final XSSFCellStyle text;

  /// Text beginning with a formula's sign: marked as text for spreadsheet programs.
  final XSSFCellStyle quoted;

  /// Labels of the read-me sheet.
  final XSSFCellStyle label;

  /// Sentences of the read-me sheet.
  final XSSFCellStyle prose;

  /// Title of the read-me sheet.
  final XSSFCellStyle title;

  /// Headings of the read-me sheet.
  final XSSFCellStyle heading;

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont plain = workbook.getFontAt(0);
    plain.setFontName(FACE);
    plain.setFontHeightInPoints((short) 10);
    head = filled(HEAD, font(10, true, WHITE));
    topic = filled(TOPIC, font(10, true, HEAD));
    topic.setWrapText(false);
    given = bordered(font(10, false, null));
    quiet = bordered(font(9, false, QUIET));
    number = filled(TINT, font(10, false, null));
    number.setAlignment(HorizontalAlignment.RIGHT);
    number.setIndention((short) 1);
    text = filled(TINT, font(10, false, null));
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    quoted = text.copy();
    quoted.setQuotePrefixed(true);
    label = plain(font(10, true, QUIET));
    prose = plain(font(10, false, null));
    title = plain(font(16, true, HEAD));
    heading = plain(font(11, true, HEAD));
  }

  private XSSFCellStyle plain(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle bordered(XSSFFont font) {
    XSSFCellStyle style = plain(font);
    XSSFColor line = new XSSFColor(LINE);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(line);
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(line);
    return style;
  }

  private XSSFCellStyle filled(byte[] fill, XSSFFont font) {
    XSSFCellStyle style = bordered(font);
    style.setFillForegroundColor(new XSSFColor(fill));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFFont font(int points, boolean bold, byte @Nullable [] ink) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FACE);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    if (ink != null) {
      font.setColor(new XSSFColor(ink));
    }
    return font;
  }
}
