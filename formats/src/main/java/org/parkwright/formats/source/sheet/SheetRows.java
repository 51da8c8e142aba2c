package org.parkwright.formats.source.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.parkwright.formats.source.heading.Line;
import org.parkwright.formats.typed.PlainNumber;
import org.parkwright.formats.xlsx.XlsxText;

/// The rows of a sheet one after the other, each cell as a text: numbers with a point and without
/// groups, dates as ISO 8601, percentages with their sign. Of formulas the stored result counts.
final class SheetRows implements AutoCloseable {
  private static final int MOST_COLUMNS = 16_384;

  private final Book book;
  private final PartXml xml;
  private final List<Merged> merged = new ArrayList<>();
  private long row;

  /// A range of cells that were made one.
  ///
  /// @param top its first row, 1 for the first of the sheet
  /// @param left its first column, 0 for the first
  record Merged(long top, int left, long bottom, int right) {}

  SheetRows(Book book, Book.Sheet sheet) throws XMLStreamException {
    this.book = book;
    this.xml = new PartXml(book.open(sheet));
  }

  /// The next row that is stored; one without cells and of row 0 at the end.
  Line next() throws XMLStreamException {
    for (String name = xml.next(); !name.isEmpty(); name = xml.next()) {
      if (name.equals("row")) {
        row = xml.number("r", (int) Math.min(row + 1, Integer.MAX_VALUE));
        return new Line(row, cells());
      }
      if (name.equals("mergeCell")) {
        merge(xml.attribute("ref"));
      }
    }
    return new Line(0, List.of());
  }

  /// Merged ranges; they stand behind the rows and are known at the end.
  List<Merged> merged() {
    return merged;
  }

  private void merge(String range) {
    String[] ends = range.split(":", -1);
    int left = column(ends[0]);
    int right = ends.length == 2 ? column(ends[1]) : -1;
    if (left >= 0 && right >= left) {
      long top = digits(ends[0]);
      long bottom = digits(ends[1]);
      if (top > 0 && bottom >= top) {
        merged.add(new Merged(top, left, bottom, right));
      }
    }
  }

  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    for (String name = xml.step(); !name.equals("/row") && !name.isEmpty(); name = xml.step()) {
      if (name.equals("c")) {
        int said = column(xml.attribute("r"));
        int at = said < 0 ? cells.size() : said;
        String text = cell();
        if (at < MOST_COLUMNS && !text.isEmpty()) {
          while (cells.size() <= at) {
            cells.add("");
          }
          cells.set(at, text);
        }
      }
    }
    return cells;
  }

  private String cell() throws XMLStreamException {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    String value = "";
    for (String name = xml.step(); !name.equals("/c") && !name.isEmpty(); name = xml.step()) {
      if (name.equals("v")) {
        value = xml.text();
      } else if (name.equals("is")) {
        value = xml.text();
      }
    }
    return switch (type) {
      case "s" -> shared(value);
      case "str", "inlineStr" -> XlsxText.decoded(value);
      case "b" -> value.equals("1") ? "TRUE" : value.isEmpty() ? "" : "FALSE";
      case "d", "e" -> value;
      default -> number(value.strip(), style);
    };
  }

  private String shared(String index) {
    String digits = index.strip();
    int at = digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    return at >= 0 && at < book.texts().size() ? book.texts().get(at) : "";
  }

  private String number(String written, int style) {
    double value;
    try {
      value = Double.parseDouble(written);
    } catch (NumberFormatException none) {
      return written;
    }
    return switch (book.styles().of(style)) {
      case DATE -> date(value, written);
      case PERCENT -> PlainNumber.of(PlainNumber.tidy(value * 100, 15)) + " %";
      case NUMBER -> plain(value);
    };
  }

  /// Codes of sixteen digits and more are kept with all that are stored.
  private static String plain(double value) {
    return Double.isFinite(value) && Math.abs(value) >= 1e15 && Math.abs(value) < 1e21
        ? new BigDecimal(value).toPlainString()
        : PlainNumber.of(value);
  }

  private String date(double value, String written) {
    if (!DateUtil.isValidExcelDate(value)) {
      return written;
    }
    LocalDateTime moment = DateUtil.getLocalDateTime(value, book.from1904());
    if (moment == null) {
      return written;
    }
    if (value < 1) {
      return moment.toLocalTime().toString();
    }
    boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? moment.toLocalDate().toString() : moment.toString();
  }

  /// The column of an address such as `AB12`, 0 for `A`; -1 when there is none.
  private static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = 26 * column + (c - 'A' + 1);
      if (column > MOST_COLUMNS) {
        return -1;
      }
    }
    return column - 1;
  }

  private static long digits(String address) {
    String digits = address.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
  }

  @Override
  public void close() throws XMLStreamException {
    xml.close();
  }
}
