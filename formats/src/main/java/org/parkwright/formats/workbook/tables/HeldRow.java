package org.parkwright.formats.workbook.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parkwright.formats.xlsx.CellReader;

/// A row that gave no figure because something in it is wrong, with everything that stood in it.
///
/// @param sheet name of the sheet
/// @param row row from 1
/// @param cells what was seen, by heading; empty cells left out
public record HeldRow(String sheet, int row, Map<String, String> cells) {

  public HeldRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /// Everything that a row shows: by heading, or by column letter where there is no heading or
  /// where two columns have the same.
  static HeldRow of(XSSFRow row, Map<Integer, String> headings) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Cell cell : row) {
      String shown = CellReader.shown(CellReader.read((XSSFCell) cell));
      if (!shown.isBlank()) {
        String letter = CellReference.convertNumToColString(cell.getColumnIndex());
        String heading = headings.getOrDefault(cell.getColumnIndex(), letter);
        cells.put(cells.containsKey(heading) ? heading + " (" + letter + ")" : heading, shown);
      }
    }
    return new HeldRow(row.getSheet().getSheetName(), row.getRowNum() + 1, cells);
  }
}
