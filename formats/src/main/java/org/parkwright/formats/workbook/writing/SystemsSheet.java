package org.parkwright.formats.workbook.writing;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.formats.workbook.layout.SheetLayout;

/// Writes which index systems, in which versions, the workbook asks for.
final class SystemsSheet {
  private SystemsSheet() {}

  static void write(Book book, Content content) {
    Table table =
        book.table(
            book.say(SheetLayout.SYSTEMS),
            List.of("id", "version", "title", "issuer", "document", "year", "items").stream()
                .map(column -> book.say("book.systems." + column))
                .toList(),
            List.of(26, 10, 50, 40, 22, 8, 8));
    for (IndexSystem system : content.systems()) {
      XSSFRow row = table.row();
      List<String> texts =
          List.of(
              system.id(),
              system.version(),
              system.names().in(book.wording()),
              system.issuer().in(book.wording()),
              system.document());
      for (int i = 0; i < texts.size(); i++) {
        Table.text(row, i, texts.get(i), book.styles().given);
      }
      number(row, 5, system.year(), book);
      number(row, 6, system.indicators().size(), book);
    }
    table.finish();
  }

  private static void number(XSSFRow row, int column, int value, Book book) {
    var cell = row.createCell(column);
    cell.setCellStyle(book.styles().given);
    cell.setCellValue(value);
  }
}
