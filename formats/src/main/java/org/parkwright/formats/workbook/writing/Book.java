package org.parkwright.formats.workbook.writing;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.kernel.document.Wording;

/// The workbook being written, with what its sheets share.
///
/// @param workbook the workbook
/// @param styles cell styles
/// @param dropDowns entries of drop-downs
/// @param footer left part of the footer in print
/// @param wording the reader's language
record Book(
    XSSFWorkbook workbook, Styles styles, DropDowns dropDowns, String footer, Wording wording) {

  /// A new table with the columns of a layout.
  Table table(SheetLayout layout) {
    Table table =
        new Table(
            this,
            layout.said().in(wording),
            layout.columns().stream().map(column -> column.said().in(wording)).toList(),
            layout.columns().stream().map(Column::width).toList(),
            2);
    table.printFirst(layout.printed().size(), Integer.MAX_VALUE);
    return table;
  }

  /// A message in the reader's language.
  String say(String key, Object... parts) {
    return wording.say(key, parts);
  }

  /// Whether the sheets run from right to left.
  boolean rightToLeft() {
    return wording.locale().getLanguage().equals("ar");
  }

  /// A new table with columns of its own.
  Table table(String title, List<String> headings, List<Integer> widths) {
    return new Table(this, title, headings, widths, 1);
  }
}
