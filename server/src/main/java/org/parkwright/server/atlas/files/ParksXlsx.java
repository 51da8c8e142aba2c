package org.parkwright.server.atlas.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.server.page.Frame;

/// Parks as a workbook: one sheet with the parks, one that says what the file is. Texts are stored
/// as texts, so that none is run as a formula.
final class ParksXlsx {
  private static final int LONGEST = 32_000;
  private static final int FLUSHED = 500;

  private ParksXlsx() {}

  static void write(
      Map<String, String> about,
      Contents contents,
      Selection found,
      Order order,
      Frame frame,
      OutputStream out)
      throws IOException {
    try (Workbook book = new Workbook(out, "Parkwright", "1.0")) {
      Worksheet sheet = book.newWorksheet(frame.t("parks.title"));
      boolean rightToLeft = frame.direction().equals("rtl");
      if (rightToLeft) {
        sheet.rightToLeft();
      }
      List<String> heads = contents.heads();
      for (int column = 0; column < heads.size(); column++) {
        sheet.value(0, column, heads.get(column));
        sheet.style(0, column).bold().set();
        sheet.width(column, column == 1 ? 36 : 14);
      }
      sheet.freezePane(2, 1);
      int[] row = {0};
      found.each(
          order,
          park -> {
            row[0]++;
            List<Contents.Cell> cells = contents.row(park);
            for (int column = 0; column < cells.size(); column++) {
              write(sheet, row[0], column, cells.get(column));
            }
            flush(sheet, row[0]);
          });
      sheet.finish();
      about(book, about, rightToLeft, frame);
    }
  }

  private static void write(Worksheet sheet, int row, int column, Contents.Cell cell) {
    switch (cell) {
      case Contents.Cell.Words words ->
          sheet.inlineString(
              row,
              column,
              words.text().length() > LONGEST ? words.text().substring(0, LONGEST) : words.text());
      case Contents.Cell.Number number -> sheet.value(row, column, number.value());
      case Contents.Cell.Blank blank -> {}
    }
  }

  private static void flush(Worksheet sheet, int row) {
    if (row % FLUSHED == 0) {
      try {
        sheet.flush();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }

  private static void about(
      Workbook book, Map<String, String> about, boolean rightToLeft, Frame frame)
      throws IOException {
    Worksheet sheet = book.newWorksheet(frame.t("atlas.about.sheet"));
    if (rightToLeft) {
      sheet.rightToLeft();
    }
    sheet.width(0, 24);
    sheet.width(1, 100);
    int row = 0;
    for (Map.Entry<String, String> line : about.entrySet()) {
      sheet.inlineString(row, 0, line.getKey());
      sheet.inlineString(row, 1, line.getValue());
      sheet.style(row, 1).wrapText(true).set();
      row++;
    }
    sheet.finish();
  }
}
