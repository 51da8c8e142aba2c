package org.parkwright.formats.workbook.writing;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.workbook.layout.Words;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.document.Wording;

/// Writes the choices among rival sources, with reason, person and time.
final class ChoicesSheet {
  private static final int SPARE_ROWS = 20;

  private ChoicesSheet() {}

  static void write(Book book, Content content) {
    Table table = book.table(SheetLayout.CHOICES);
    content.preferences().forEach(preference -> row(table, content, preference, book.wording()));
    for (int spare = 0; spare < SPARE_ROWS; spare++) {
      XSSFRow row = table.row();
      for (int i = 0; i < SheetLayout.CHOICES.columns().size(); i++) {
        table.typed(row, i, "");
      }
    }
    table.finish();
    table.offer(
        1,
        table.sheet().getLastRowNum(),
        SheetLayout.CHOICES.columns().indexOf(Column.SCENARIO),
        book.dropDowns().range(Words.scenarios(book.wording())),
        true);
  }

  private static void row(Table table, Content content, Preference preference, Wording wording) {
    XSSFRow row = table.row();
    String question =
        content.dictionary().find(preference.variable()).map(v -> v.names().in(wording)).orElse("");
    List<String> texts =
        List.of(
            preference.variable(),
            question,
            preference.period().toString(),
            Words.of(preference.scenario(), wording),
            preference.source(),
            preference.reason(),
            preference.author(),
            preference.at().toString());
    for (int i = 0; i < texts.size(); i++) {
      boolean year =
          SheetLayout.CHOICES.columns().get(i) == Column.YEAR && preference.period().months() == 12;
      if (year) {
        table.figure(row, i, new CellValue.Number(preference.period().first().getYear(), false));
      } else {
        table.typed(row, i, texts.get(i));
      }
    }
  }
}
