package org.parkwright.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;

/// A script that somebody wrote after a look at the sheets: it finds columns by their headings in
/// row 1 and writes plain numbers and words, without any of our code.
class PlainScriptTest {
  private static final Map<String, Object> CURRENT =
      Map.of(
          "water.fresh",
          930000,
          "water.reused",
          "15 000",
          "water.recycled",
          1.6129032258064515,
          "city.class",
          "other",
          "energy.total",
          41250.75,
          "iva",
          125000,
          "firms",
          87,
          "plan.exists",
          "Yes",
          "entity.exists",
          "no",
          "events",
          12.0);

  @Test
  void whatAPlainScriptWritesIsRead() throws Exception {
    WorkbookImport read = Estate.read(filled(Estate.written(Estate.request())));

    assertThat(read.issues()).isEmpty();
    Map<String, Observation> current = new HashMap<>();
    for (Observation o : read.observations()) {
      if (o.period().equals(Estate.YEAR) && o.scenario() == Scenario.CURRENT) {
        current.put(o.variable(), o);
      }
    }
    assertThat(current).containsOnlyKeys(CURRENT.keySet());
    assertThat(value(current.get("water.reused"))).isEqualTo(15_000);
    assertThat(value(current.get("water.recycled"))).isEqualTo(1.6129032258064515);
    assertThat(value(current.get("city.class"))).isEqualTo(1);
    assertThat(value(current.get("plan.exists"))).isEqualTo(1);
    assertThat(value(current.get("entity.exists"))).isZero();
    assertThat(current.get("iva").grade()).contains(Grade.CALCULATED);
    assertThat(current.get("iva").source().title()).isEqualTo("script of the statistics office");
    assertThat(current.get("iva").author()).isEqualTo("Grace");

    assertThat(read.observations())
        .filteredOn(o -> o.scenario() == Scenario.INTENDED)
        .singleElement()
        .satisfies(o -> assertThat(value(o)).isEqualTo(800_000));
    assertThat(read.observations())
        .filteredOn(o -> o.period().compareTo(Estate.YEAR) < 0)
        .extracting(o -> o.variable() + " " + o.period())
        .containsExactlyInAnyOrder("water.fresh 2023", "iva 2021", "iva 2023");
    assertThat(read.rosters()).hasSize(1);
    assertThat(read.rosters().getFirst().members())
        .extracting(m -> m.name() + " " + m.values().get("tenant.ems"))
        .containsExactly("Firm 0 1.0", "Firm 1 0.0", "Firm 2 1.0");
  }

  private static byte[] filled(byte[] blank) throws Exception {
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(blank))) {
      Sheet answers = book.getSheet("Answers");
      Map<String, Integer> head = head(answers);
      for (Row row : answers) {
        Object value = CURRENT.get(text(row, head.get("Code")));
        if (value != null) {
          put(row, head.get("Current"), value);
          put(row, head.get("Quality"), "calculated");
          put(row, head.get("Source"), "script of the statistics office");
        }
        if (text(row, head.get("Code")).equals("water.fresh")) {
          put(row, head.get("Intended"), 800000);
        }
      }
      Sheet earlier = book.getSheet("Earlier years");
      for (Row row : earlier) {
        if (row.getRowNum() > 0) {
          int value = head(earlier).get("Value");
          put(row, value, text(row, 0).equals("iva") ? 110_000 : 950_000);
        }
      }
      Sheet tenants = book.getSheet("Tenants");
      for (int i = 0; i < 3; i++) {
        Row row = tenants.getRow(i + 1);
        for (Map.Entry<String, Integer> column : head(tenants).entrySet()) {
          if (column.getKey().equals("Name")) {
            put(row, column.getValue(), "Firm " + i);
          } else if (column.getKey().contains("tenant.ems")) {
            put(row, column.getValue(), i % 2 == 0 ? "yes" : "no");
          } else {
            put(row, column.getValue(), 100 * i + 1);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static Map<String, Integer> head(Sheet sheet) {
    Map<String, Integer> head = new HashMap<>();
    for (Cell cell : sheet.getRow(0)) {
      head.put(cell.getStringCellValue(), cell.getColumnIndex());
    }
    return head;
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  private static void put(Row row, int column, Object value) {
    Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private static double value(Observation o) {
    return ((Claim.Value) o.claim()).value();
  }

  @Test
  void columnsMayBeMovedAndRowsSorted() throws Exception {
    byte[] moved =
        Estate.edited(
            filled(Estate.written(Estate.request())),
            book -> {
              Sheet answers = book.getSheet("Answers");
              List<Integer> order = List.of(0, 6, 5, 4, 3, 2, 1);
              for (Row row : answers) {
                for (int i = 0; i < order.size(); i++) {
                  Cell from = row.getCell(order.get(i));
                  Cell to = row.createCell(i + 30);
                  if (from != null
                      && from.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                    to.setCellValue(from.getNumericCellValue());
                  } else if (from != null) {
                    to.setCellValue(from.getStringCellValue());
                  }
                  if (from != null) {
                    row.removeCell(from);
                  }
                }
              }
              answers.shiftRows(0, answers.getLastRowNum(), 4);
              book.setSheetName(book.getSheetIndex("Answers"), "Antworten");
            });
    WorkbookImport read = Estate.read(moved);
    assertThat(read.issues()).extracting(i -> i.kind().name()).containsExactly("RENAMED_SHEET");
    assertThat(read.observations())
        .containsExactlyInAnyOrderElementsOf(
            Estate.read(filled(Estate.written(Estate.request()))).observations());
  }
}
