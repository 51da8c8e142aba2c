package org.parkwright.formats.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.parkwright.formats.RealData;

/// Rows of a real file by the headings of its columns, as text.
public final class RealSheet {
  private RealSheet() {}

  /// Rows of a comma or semicolon separated file in UTF-8.
  public static List<Map<String, String>> csv(String file, char delimiter) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .ofCsvRecord(RealData.file(file), StandardCharsets.UTF_8)) {
      reader.forEach(row -> rows.add(row.getFields()));
    }
    return named(rows);
  }

  /// Rows of the named sheet of a workbook, below the given line of headings.
  public static List<Map<String, String>> xlsx(String file, String name, int headings)
      throws IOException {
    DataFormatter format = new DataFormatter(Locale.ROOT);
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(RealData.file(file));
        Workbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = name.isEmpty() ? workbook.getSheetAt(0) : workbook.getSheet(name);
      int width = sheet.getRow(headings - 1).getLastCellNum();
      for (Row row : sheet) {
        if (row.getRowNum() >= headings - 1) {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < width; i++) {
            cells.add(text(row.getCell(i), format));
          }
          rows.add(cells);
        }
      }
    }
    return named(rows);
  }

  /// Numbers with all their digits: a sheet shows coordinates rounded to two.
  private static String text(@Nullable Cell cell, DataFormatter format) {
    return cell != null && cell.getCellType() == CellType.NUMERIC
        ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
        : format.formatCellValue(cell).strip();
  }

  private static List<Map<String, String>> named(List<List<String>> rows) {
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(row.size(), rows.getFirst().size()); i++) {
        cells.putIfAbsent(rows.getFirst().get(i).strip(), row.get(i).strip());
      }
      named.add(cells);
    }
    return named;
  }
}
