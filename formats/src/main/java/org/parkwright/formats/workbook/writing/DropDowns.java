package org.parkwright.formats.workbook.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.xlsx.XlsxText;

/// The entries of all drop-downs, one column each on a hidden sheet: lists written into a cell's
/// own rule may not exceed 255 characters, ranges have no such limit.
final class DropDowns {
  private final Map<List<String>, String> ranges = new LinkedHashMap<>();

  /// The range that holds these entries.
  String range(List<String> entries) {
    return ranges.computeIfAbsent(
        List.copyOf(entries),
        list -> {
          String letter = CellReference.convertNumToColString(ranges.size());
          return "%s!$%s$1:$%s$%d".formatted(SheetLayout.LISTS, letter, letter, list.size());
        });
  }

  /// Writes the hidden sheet.
  void write(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet(SheetLayout.LISTS);
    int column = 0;
    for (List<String> entries : ranges.keySet()) {
      for (int i = 0; i < entries.size(); i++) {
        XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
        row.createCell(column).setCellValue(XlsxText.encoded(entries.get(i)));
      }
      column++;
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
  }
}
