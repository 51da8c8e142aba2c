package org.parkwright.formats.workbook.writing;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.ListQuestion;
import org.parkwright.formats.workbook.layout.ReadMe;
import org.parkwright.formats.workbook.layout.SheetLayout;

/// Writes the sheet that explains the others in plain words.
final class ReadMeSheet {
  private static final int LABEL_WIDTH = 24;
  private static final int TEXT_WIDTH = 84;
  private final Book book;
  private final Content content;
  private final XSSFSheet sheet;
  private int next;

  private ReadMeSheet(Book book, Content content) {
    this.book = book;
    this.content = content;
    this.sheet = book.workbook().createSheet(SheetLayout.READ_ME);
  }

  static void write(Book book, Content content, List<ListQuestion> lists) {
    ReadMeSheet readMe = new ReadMeSheet(book, content);
    readMe.page();
    readMe.identity();
    readMe.howTo();
    readMe.sheets(lists);
    readMe.columns();
    readMe.afterwards();
    readMe.sheet.forEach(row -> RowHeight.fit((XSSFRow) row));
  }

  private void page() {
    sheet.setColumnWidth(0, LABEL_WIDTH * 256);
    sheet.setColumnWidth(1, TEXT_WIDTH * 256);
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    sheet.getFooter().setLeft(book.footer());
    sheet.getFooter().setRight("&P / &N");
  }

  private void identity() {
    Table.text(sheet.createRow(next++), 0, "Assessment of " + content.parkName(), overflowing());
    next++;
    line(ReadMe.PARK, content.parkName());
    line(ReadMe.ADDRESS, content.park().toString());
    line(ReadMe.PERIOD, content.period().toString());
    for (IndexSystem system : content.systems()) {
      line(
          ReadMe.SYSTEM,
          "%s (%s), %d items"
              .formatted(system.names().english(), system.cited(), system.indicators().size()));
    }
    line("Data dictionary", "version " + content.dictionary().version());
    line(
        "Questions",
        "%d about %s, %d about earlier years"
            .formatted(
                content.questions().now().size(),
                content.period(),
                content.questions().earlier().size()));
  }

  private XSSFCellStyle overflowing() {
    XSSFCellStyle style = book.styles().title.copy();
    style.setWrapText(false);
    return style;
  }

  private void howTo() {
    heading("How to fill it in");
    for (String step : ReadMe.STEPS) {
      line("", step);
    }
  }

  private void sheets(List<ListQuestion> lists) {
    heading("The sheets");
    line(SheetLayout.ANSWERS.title(), ReadMe.ABOUT_ANSWERS);
    if (!content.questions().earlier().isEmpty()) {
      line(SheetLayout.EARLIER.title(), ReadMe.ABOUT_EARLIER);
    }
    lists.forEach(list -> line(list.sheet(), ReadMe.ABOUT_LISTS));
    if (!content.placement().rivals().isEmpty()) {
      line(SheetLayout.RIVALS.title(), ReadMe.ABOUT_RIVALS);
    }
    if (WorkbookWriter.needsChoices(content)) {
      line(SheetLayout.CHOICES.title(), ReadMe.ABOUT_CHOICES);
    }
    line(SheetLayout.SYSTEMS, ReadMe.ABOUT_SYSTEMS);
  }

  private void columns() {
    heading("The columns of " + SheetLayout.ANSWERS.title());
    for (Column column : SheetLayout.ANSWERS.columns()) {
      line(column.heading(), column.meaning());
    }
  }

  private void afterwards() {
    heading("When you send it back");
    for (String promise : ReadMe.PROMISES) {
      line("", promise);
    }
  }

  private void heading(String text) {
    next++;
    Table.text(sheet.createRow(next++), 0, text, book.styles().heading);
  }

  private void line(String label, String text) {
    XSSFRow row = sheet.createRow(next++);
    Table.text(row, 0, label, book.styles().label);
    Table.text(row, 1, text, book.styles().prose);
  }
}
