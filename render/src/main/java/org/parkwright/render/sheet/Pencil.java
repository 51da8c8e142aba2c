package org.parkwright.render.sheet;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parkwright.kernel.document.Inline;
import org.parkwright.render.sheet.Styles.Look;
import org.parkwright.render.text.Numbers;
import org.parkwright.render.text.Typesetting;
import org.parkwright.render.text.Words;

/// Writes cells of one sheet and sets the sheet up for reading and printing.
final class Pencil {
  /// Excel counts widths in 1/256 of a digit's width.
  private static final int PER_LETTER = 256;

  /// The width of a digit in the estimate of [Lettering].
  private static final double EMS_PER_LETTER = 0.58;

  private static final double LINE = 15;
  private static final double MOST_HEIGHT = 409; // more is refused by Excel

  final Sheet sheet;
  final Typesetting setting;
  private final Styles styles;
  private int nextRow;

  Pencil(XSSFWorkbook workbook, Styles styles, String name, Typesetting setting) {
    this.sheet = workbook.createSheet(name);
    this.setting = setting;
    this.styles = styles;
    sheet.setRightToLeft(setting.words().rightToLeft());
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.getFooter().setRight("&P / &N");
  }

  Words words() {
    return setting.words();
  }

  Row row() {
    return sheet.createRow(nextRow++);
  }

  void gap() {
    nextRow++;
  }

  /// Makes a column as wide as words of `ems`, within bounds, with room for a filter button.
  void widthFor(int column, double ems, int mostLetters) {
    width(column, Math.min(ems / EMS_PER_LETTER + 3, mostLetters));
  }

  /// Makes a row high enough for words of `ems` that are broken to the width of their column.
  /// Excel does so by itself when it opens a file, other programs do not.
  void heighten(Row row, int column, double ems, double size) {
    double letters = sheet.getColumnWidth(column) / (double) PER_LETTER;
    double lines = Math.ceil(ems * 1.08 * size / (letters * EMS_PER_LETTER));
    double height = Math.min(Math.max(lines, 1) * LINE * size, MOST_HEIGHT);
    if (height > row.getHeightInPoints()) {
      row.setHeightInPoints((float) height);
    }
  }

  void width(int column, double letters) {
    sheet.setColumnWidth(column, (int) (Math.clamp(letters, 8, 100) * PER_LETTER));
  }

  Cell text(Row row, int column, String text, Look look) {
    Cell cell = row.createCell(column);
    cell.setCellValue(SheetText.of(text));
    cell.setCellStyle(SheetText.wantsQuote(text) ? styles.quoted(look) : styles.of(look));
    return cell;
  }

  void number(Row row, int column, double value, int digits) {
    Cell cell = row.createCell(column);
    cell.setCellValue(Numbers.rounded(value, digits).doubleValue());
    cell.setCellStyle(styles.number(digits));
  }

  /// Running text. A cell that is nothing but a link leads where the link leads; an address among
  /// other words is written out behind its words.
  void text(Row row, int column, List<Inline> pieces, Look look) {
    boolean link = pieces.size() == 1 && pieces.getFirst() instanceof Inline.Link l && isAddress(l);
    Cell cell = text(row, column, said(pieces), link ? Look.LINK : look);
    if (link && pieces.getFirst() instanceof Inline.Link target) {
      Hyperlink address =
          sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
      address.setAddress(target.href());
      cell.setHyperlink(address);
    }
  }

  /// The pieces as plain words; a mark is said, not drawn.
  String said(List<Inline> pieces) {
    var text = new StringBuilder();
    for (Inline piece : pieces) {
      text.append(
          switch (piece) {
            case Inline.Text t -> t.text();
            case Inline.Strong s -> s.text();
            case Inline.FindingMark finding -> words().mark(finding.mark());
            case Inline.Link l ->
                pieces.size() > 1 && isAddress(l) ? l.text() + " (" + l.href() + ")" : l.text();
          });
    }
    return text.toString();
  }

  /// Whether a spreadsheet can lead there: an absolute address without letters that need encoding.
  private static boolean isAddress(Inline.Link link) {
    try {
      return new URI(link.href()).isAbsolute();
    } catch (URISyntaxException e) {
      return false; // The words stay, without the link.
    }
  }
}
