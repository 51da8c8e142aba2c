package org.parkwright.formats.workbook.writing;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.workbook.layout.Words;

/// Writes the three sheets with figures: answers by topic, earlier years, rivals.
final class FigureSheets {
  private static final int SPARE_ROWS = 50;
  private final Book book;
  private final Content content;

  FigureSheets(Book book, Content content) {
    this.book = book;
    this.content = content;
  }

  void write() {
    answers();
    if (!content.questions().earlier().isEmpty()) {
      earlier();
    }
    if (!content.placement().rivals().isEmpty()) {
      rivals();
    }
  }

  private void answers() {
    Table table = book.table(SheetLayout.ANSWERS);
    String topic = "";
    for (Placement.Row placed : content.placement().now()) {
      String next = placed.question().variable().topic().in(book.wording());
      if (!next.equals(topic)) {
        topic = next;
        heading(table, topic);
      }
      FigureRow row = new FigureRow(book, table, SheetLayout.ANSWERS, placed.question().variable());
      row.uses(placed.question().uses());
      if (placed.current().isPresent()) {
        Observation current = placed.current().get();
        row.figure(Column.CURRENT, current);
        placed.intended().ifPresent(intended -> row.intention(current, intended));
      } else {
        placed.intended().ifPresent(intended -> row.figure(Column.INTENDED, intended));
      }
    }
    quality(table, SheetLayout.ANSWERS, 0);
    table.finish();
  }

  private static void heading(Table table, String topic) {
    XSSFRow row = table.row();
    for (int i = 0; i < SheetLayout.ANSWERS.columns().size(); i++) {
      boolean question = SheetLayout.ANSWERS.columns().get(i) == Column.QUESTION;
      Table.text(row, i, question ? topic : "", table.styles().topic);
    }
  }

  private void earlier() {
    Table table = book.table(SheetLayout.EARLIER);
    for (Placement.Row placed : content.placement().earlier()) {
      FigureRow row = new FigureRow(book, table, SheetLayout.EARLIER, placed.question().variable());
      row.period(placed.question().period());
      row.uses(placed.question().uses());
      placed.current().ifPresent(known -> row.figure(Column.VALUE, known));
    }
    quality(table, SheetLayout.EARLIER, 0);
    table.finish();
  }

  private void rivals() {
    Table table = book.table(SheetLayout.RIVALS);
    for (Observation rival : content.placement().rivals()) {
      FigureRow row =
          new FigureRow(
              book, table, SheetLayout.RIVALS, content.dictionary().get(rival.variable()));
      row.period(rival.period());
      row.figure(Column.VALUE, rival);
      row.scenario(Words.of(rival.scenario(), book.wording()));
    }
    quality(table, SheetLayout.RIVALS, SPARE_ROWS);
    offer(table, SheetLayout.RIVALS, Column.SCENARIO, Words.scenarios(book.wording()), SPARE_ROWS);
    table.finish();
  }

  private void quality(Table table, SheetLayout layout, int spare) {
    offer(table, layout, Column.QUALITY, Words.grades(book.wording()), spare);
  }

  private void offer(
      Table table, SheetLayout layout, Column column, List<String> entries, int spare) {
    int last = table.sheet().getLastRowNum() + spare;
    if (last >= 1) {
      String range = book.dropDowns().range(entries);
      table.offer(1, last, layout.columns().indexOf(column), range, true);
    }
  }
}
