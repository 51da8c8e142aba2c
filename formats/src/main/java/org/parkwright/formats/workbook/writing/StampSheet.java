package org.parkwright.formats.workbook.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.formats.workbook.layout.Remembered;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.workbook.layout.Stamp;
import org.parkwright.formats.workbook.layout.Words;
import org.parkwright.formats.xlsx.XlsxText;

/// Writes the hidden sheet that says what the workbook is for; everything on it is text.
final class StampSheet {
  private final XSSFSheet sheet;
  private int next;

  private StampSheet(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  static void write(XSSFWorkbook workbook, Stamp stamp) {
    StampSheet lines = new StampSheet(workbook.createSheet(SheetLayout.STAMP));
    lines.add("format", Integer.toString(stamp.format()));
    lines.add("park", stamp.park().toString());
    lines.add("name", stamp.parkName());
    lines.add("period", stamp.period().toString());
    lines.add("dictionary", stamp.dictionary());
    stamp.systems().forEach(system -> lines.add("system", system.id(), system.version()));
    stamp.asked().forEach(code -> lines.add("asked", code));
    stamp.earlier().forEach(e -> lines.add("earlier", e.code(), e.period().toString()));
    stamp.lists().forEach(list -> lines.add("list", list));
    stamp.figures().forEach(lines::figure);
    stamp.rosters().forEach(lines::roster);
    workbook.setSheetVisibility(workbook.getSheetIndex(lines.sheet), SheetVisibility.VERY_HIDDEN);
  }

  private void figure(Remembered figure) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                "figure",
                figure.slot().variable(),
                figure.slot().period().toString(),
                Words.of(figure.slot().scenario()),
                figure.source(),
                figure.details(),
                figure.author(),
                figure.at().toString()));
    if (figure.claim().isPresent()) {
      Claim.Value claim = figure.claim().get();
      cells.add(Double.toString(claim.value()));
      cells.add(Double.toString(claim.low()));
      cells.add(Double.toString(claim.high()));
      cells.add(claim.typed());
      cells.add(claim.typedUnit());
    }
    add(cells.toArray(String[]::new));
  }

  private void roster(Roster roster) {
    if (roster.members().isEmpty()) {
      add("member", roster.name());
    }
    for (Roster.Member member : roster.members()) {
      new TreeMap<>(member.values())
          .forEach(
              (code, value) ->
                  add("member", roster.name(), member.name(), code, Double.toString(value)));
    }
  }

  private void add(String... cells) {
    XSSFRow row = sheet.createRow(next++);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(XlsxText.encoded(cells[i]));
      }
    }
  }
}
