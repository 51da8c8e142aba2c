package org.parkwright.formats.workbook.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parkwright.formats.xlsx.CellReader;
import org.parkwright.formats.xlsx.CellValue;

/// The header row of a sheet, wherever it stands among the first rows.
///
/// @param sheet the sheet
/// @param row index of the header row
/// @param places column indices by recognised heading
/// @param strange other headings by column index
public record Headings<K>(
    XSSFSheet sheet, int row, Map<K, List<Integer>> places, Map<Integer, String> strange) {
  private static final int FIRST_ROWS = 40;

  /// The row among the first with the most recognised headings, at least `least`.
  ///
  /// @param recognise the column that a heading stands for
  public static <K> Optional<Headings<K>> find(
      XSSFSheet sheet, Function<String, Optional<K>> recognise, int least) {
    Headings<K> best = null;
    int seen = 0;
    for (Row row : sheet) {
      if (++seen > FIRST_ROWS) {
        break;
      }
      Headings<K> one = read(sheet, row, recognise);
      if (one.places.size() >= least && (best == null || one.places.size() > best.places.size())) {
        best = one;
      }
    }
    return Optional.ofNullable(best);
  }

  private static <K> Headings<K> read(
      XSSFSheet sheet, Row row, Function<String, Optional<K>> recognise) {
    Map<K, List<Integer>> places = new LinkedHashMap<>();
    Map<Integer, String> strange = new LinkedHashMap<>();
    for (Cell cell : row) {
      String heading = CellReader.shown(CellReader.seen(CellReader.read((XSSFCell) cell)));
      if (!heading.isBlank()) {
        Optional<K> column = recognise.apply(heading);
        if (column.isPresent()) {
          places.computeIfAbsent(column.get(), k -> new ArrayList<>()).add(cell.getColumnIndex());
        } else {
          strange.put(cell.getColumnIndex(), heading.strip());
        }
      }
    }
    return new Headings<>(sheet, row.getRowNum(), places, strange);
  }

  /// All headings by column index.
  Map<Integer, String> named() {
    Map<Integer, String> named = new TreeMap<>(strange);
    places.forEach((column, at) -> at.forEach(i -> named.put(i, column.toString())));
    return named;
  }

  /// The heading of a column as it stands on the sheet.
  public String written(int column) {
    XSSFCell cell = sheet.getRow(row).getCell(column);
    return CellReader.shown(CellReader.seen(CellReader.read(cell))).strip();
  }

  /// Columns without a heading in which something stands under the header row.
  Set<Integer> unnamed() {
    Map<Integer, String> named = named();
    Set<Integer> unnamed = new TreeSet<>();
    for (Row one : sheet) {
      for (Cell cell : one) {
        boolean under = one.getRowNum() > row && !named.containsKey(cell.getColumnIndex());
        if (under && !(CellReader.read((XSSFCell) cell) instanceof CellValue.Blank)) {
          unnamed.add(cell.getColumnIndex());
        }
      }
    }
    return unnamed;
  }
}
