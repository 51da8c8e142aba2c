package org.parkwright.render.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of cells, each made once per workbook (a spreadsheet allows 64,000 in all).
final class Styles {

  enum Look {
    TEXT,
    QUIET,
    TITLE,
    HEADLINE,
    HEADING,
    COLUMN_HEAD,
    LINK,
    UNKNOWN,
    NOT_APPLICABLE
  }

  private static final byte[] QUIET = {0x52, 0x60, 0x6D};
  private static final byte[] ACCENT = {0x00, 0x5A, (byte) 0x9C};
  private static final byte[] HATCH = {(byte) 0xB8, (byte) 0xC2, (byte) 0xCC};

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);
  private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  XSSFCellStyle of(Look look) {
    return plain.computeIfAbsent(look, this::make);
  }

  /// The same look for text that must not turn into a formula when the cell is edited.
  XSSFCellStyle quoted(Look look) {
    return quoted.computeIfAbsent(
        look,
        l -> {
          XSSFCellStyle style = make(l);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  /// Numbers with grouping and a fixed number of digits after the decimal sign.
  XSSFCellStyle number(int digits) {
    return numbers.computeIfAbsent(
        digits,
        n -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setVerticalAlignment(VerticalAlignment.TOP);
          style.setAlignment(HorizontalAlignment.RIGHT);
          String format = n == 0 ? "#,##0" : "#,##0." + "0".repeat(n);
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          return style;
        });
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look != Look.TITLE && look != Look.HEADING);
    style.setFont(font(look));
    switch (look) {
      case COLUMN_HEAD -> {
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
      }
      case UNKNOWN -> {
        style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
        style.setFillForegroundColor(new XSSFColor(HATCH, null));
      }
      case TEXT, QUIET, TITLE, HEADLINE, HEADING, LINK, NOT_APPLICABLE -> {}
    }
    return style;
  }

  private XSSFFont font(Look look) {
    XSSFFont font = workbook.createFont();
    switch (look) {
      case HEADLINE -> {
        font.setBold(true);
        font.setFontHeightInPoints((short) 16);
      }
      case HEADING, COLUMN_HEAD -> font.setBold(true);
      case LINK -> {
        font.setColor(new XSSFColor(ACCENT, null));
        font.setUnderline(XSSFFont.U_SINGLE);
      }
      case QUIET, TITLE, NOT_APPLICABLE -> font.setColor(new XSSFColor(QUIET, null));
      case TEXT, UNKNOWN -> {}
    }
    return font;
  }
}
