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
    this.sheet = book.workbook().createSheet(book.say(SheetLayout.READ_ME));
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
    sheet.setRightToLeft(book.rightToLeft());
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
    Table.text(
        sheet.createRow(next++), 0, book.say("book.title", content.parkName()), overflowing());
    next++;
    line(book.say(ReadMe.PARK), content.parkName());
    line(book.say(ReadMe.ADDRESS), content.park().toString());
    line(book.say(ReadMe.PERIOD), content.period().toString());
    for (IndexSystem system : content.systems()) {
      line(
          book.say(ReadMe.SYSTEM),
          book.say(
              "book.readme.items",
              system.names().in(book.wording()),
              system.cited(),
              system.indicators().size()));
    }
    line(
        book.say("book.readme.dictionary"),
        book.say("book.readme.version", content.dictionary().version()));
    line(
        book.say("book.readme.questions"),
        book.say(
            "book.readme.counts",
            content.questions().now().size(),
            content.period().toString(),
            content.questions().earlier().size()));
  }

  private XSSFCellStyle overflowing() {
    XSSFCellStyle style = book.styles().title.copy();
    style.setWrapText(false);
    return style;
  }

  private void howTo() {
    heading(book.say("book.readme.how"));
    for (String step : ReadMe.STEPS) {
      line("", book.say(step));
    }
  }

  private void sheets(List<ListQuestion> lists) {
    heading(book.say("book.readme.sheets"));
    about(SheetLayout.ANSWERS);
    if (!content.questions().earlier().isEmpty()) {
      about(SheetLayout.EARLIER);
    }
    lists.forEach(list -> line(list.sheet(book.wording()), book.say(ReadMe.about("LISTS"))));
    if (!content.placement().rivals().isEmpty()) {
      about(SheetLayout.RIVALS);
    }
    if (WorkbookWriter.needsChoices(content)) {
      about(SheetLayout.CHOICES);
    }
    line(book.say(SheetLayout.SYSTEMS), book.say(ReadMe.about("SYSTEMS")));
  }

  private void about(SheetLayout layout) {
    line(layout.said().in(book.wording()), book.say(ReadMe.about(layout.name())));
  }

  private void columns() {
    heading(book.say("book.readme.columns", SheetLayout.ANSWERS.said().in(book.wording())));
    for (Column column : SheetLayout.ANSWERS.columns()) {
      line(column.said().in(book.wording()), column.meaning().in(book.wording()));
    }
  }

  private void afterwards() {
    heading(book.say("book.readme.back"));
    for (String promise : ReadMe.PROMISES) {
      line("", book.say(promise));
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
