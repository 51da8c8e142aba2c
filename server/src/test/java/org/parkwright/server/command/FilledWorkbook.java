package org.parkwright.server.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/// A workbook into which somebody types.
record FilledWorkbook(Path file) {

  /// Types into the column "Current" of the row of a variable, as text, as people do.
  FilledWorkbook types(String variable, String text) throws IOException {
    Workbook workbook;
    try (InputStream in = Files.newInputStream(file)) {
      workbook = WorkbookFactory.create(in);
    }
    Sheet answers = workbook.getSheet("Answers");
    int current = column(answers.getRow(0), "Current");
    int code = column(answers.getRow(0), "Code");
    for (Row row : answers) {
      Cell name = row.getCell(code);
      if (name != null && name.getStringCellValue().equals(variable)) {
        row.createCell(current).setCellValue(text);
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
    return this;
  }

  private static int column(Row heads, String heading) {
    for (Cell cell : heads) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + heading);
  }
}
