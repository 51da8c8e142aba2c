package org.parkwright.formats.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/// Finds cells as a person does: the sheet by its name, the column by its heading in row 1, the
/// row by its code.
final class Cells {
  private Cells() {}

  static Cell at(Workbook workbook, String sheet, String code, String heading) {
    return at(row(workbook.getSheet(sheet), code), heading);
  }

  static Cell at(Row row, String heading) {
    int column = column(row.getSheet(), heading);
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static Row row(Sheet sheet, String code) {
    int column = column(sheet, "Code");
    for (Row row : sheet) {
      if (row.getCell(column) != null && row.getCell(column).toString().equals(code)) {
        return row;
      }
    }
    throw new AssertionError("no row " + code + " on " + sheet.getSheetName());
  }

  /// The row of a code and year.
  static Row row(Sheet sheet, String code, int year) {
    for (Row row : sheet) {
      boolean same = row.getRowNum() > 0 && at(row, "Code").toString().equals(code);
      if (same && at(row, "Year").getNumericCellValue() == year) {
        return row;
      }
    }
    throw new AssertionError("no row " + code + " " + year);
  }

  static int column(Sheet sheet, String heading) {
    for (Cell cell : sheet.getRow(0)) {
      String text = cell.getStringCellValue();
      if (text.equals(heading) || text.endsWith("[" + heading + "]")) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + heading + " on " + sheet.getSheetName());
  }
}
