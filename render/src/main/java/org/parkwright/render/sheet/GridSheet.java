package org.parkwright.render.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Mark;
import org.parkwright.render.sheet.Styles.Look;
import org.parkwright.render.text.Lettering;
import org.parkwright.render.text.Words;

/// A table as a sheet: the caption, the heads, one row per row. A column of the table takes
/// several columns of the sheet where its cells hold more than one thing, so that each can be
/// sorted and computed with: a value and its low and high ends, a finding and its note, a figure
/// and its unit where units differ.
final class GridSheet {
  private static final int HEAD = 1;
  private static final int MOST_LETTERS = 60;

  private final Pencil pencil;
  private final Grid grid;
  private final Words words;
  private int next;

  private GridSheet(Pencil pencil, Grid grid) {
    this.pencil = pencil;
    this.grid = grid;
    this.words = pencil.words();
  }

  static void write(Pencil pencil, Grid grid) {
    new GridSheet(pencil, grid).write();
  }

  private void write() {
    pencil.text(pencil.row(), 0, grid.caption(), Look.HEADING);
    Row head = pencil.row();
    List<Row> rows = grid.rows().stream().map(row -> pencil.row()).toList();
    for (int i = 0; i < grid.columns().size(); i++) {
      column(i, head, rows);
    }
    pencil.sheet.createFreezePane(1, HEAD + 1);
    pencil.sheet.setAutoFilter(new CellRangeAddress(HEAD, HEAD + rows.size(), 0, next - 1));
    pencil.sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
    pencil.sheet.getPrintSetup().setLandscape(true);
  }

  private void column(int i, Row head, List<Row> rows) {
    Grid.Column column = grid.columns().get(i);
    List<Cell> cells = grid.rows().stream().map(row -> row.cells().get(i)).toList();
    List<String> units = cells.stream().flatMap(cell -> unit(cell).stream()).distinct().toList();
    // Cells that agree on a unit lend it to the head; where they differ it gets a column.
    boolean unitsDiffer = units.size() > 1;
    String unit = unitsDiffer ? "" : units.isEmpty() ? column.unit() : units.getFirst();
    String suffix = unit.isEmpty() ? "" : " (" + unit + ")";

    part(head, rows, cells, column.title() + suffix, this::main);
    if (cells.stream().anyMatch(Cell.Ranged.class::isInstance)) {
      part(head, rows, cells, column.title() + ", " + words.say("low") + suffix, this::low);
      part(head, rows, cells, column.title() + ", " + words.say("high") + suffix, this::high);
    }
    if (unitsDiffer) {
      part(head, rows, cells, column.title() + ", " + words.say("unit"), this::unitOf);
    }
    if (cells.stream().anyMatch(cell -> cell instanceof Cell.Finding f && !f.text().isEmpty())) {
      part(head, rows, cells, column.title() + ", " + words.say("note"), this::note);
    }
  }

  /// What one cell of the table puts into one cell of the sheet.
  private sealed interface Entry {
    record Figure(double value, int digits) implements Entry {}

    record Said(String text, Look look) implements Entry {}

    record Running(Cell.Words words) implements Entry {}

    record Nothing() implements Entry {}
  }

  /// One column of the sheet.
  private void part(
      Row head, List<Row> rows, List<Cell> cells, String title, Function<Cell, Entry> entry) {
    pencil.text(head, next, title, Look.COLUMN_HEAD);
    double[] ems = new double[rows.size()];
    for (int i = 0; i < ems.length; i++) {
      ems[i] = write(rows.get(i), entry.apply(cells.get(i)));
    }
    double widest = Arrays.stream(ems).reduce(Lettering.width(title, 1), Math::max);
    pencil.widthFor(next, widest, MOST_LETTERS);
    for (int i = 0; i < ems.length; i++) {
      pencil.heighten(rows.get(i), next, ems[i], 1);
    }
    next++;
  }

  /// Writes the entry and returns its width in em.
  private double write(Row row, Entry entry) {
    return switch (entry) {
      case Entry.Figure figure -> {
        pencil.number(row, next, figure.value(), figure.digits());
        yield Lettering.width(words.number(figure.value(), figure.digits()), 1);
      }
      case Entry.Said said -> {
        pencil.text(row, next, said.text(), said.look());
        yield Lettering.width(said.text(), 1);
      }
      case Entry.Running running -> {
        pencil.text(row, next, running.words().words(), Look.TEXT);
        yield Lettering.width(pencil.said(running.words().words()), 1);
      }
      case Entry.Nothing nothing -> 0;
    };
  }

  private Entry main(Cell cell) {
    return switch (cell) {
      case Cell.Words running -> new Entry.Running(running);
      case Cell.Number number -> new Entry.Figure(number.value(), number.digits());
      case Cell.Ranged ranged -> new Entry.Figure(ranged.value(), ranged.digits());
      case Cell.Finding finding -> new Entry.Said(words.mark(finding.mark()), Look.TEXT);
      case Cell.Unknown unknown -> because(Mark.UNKNOWN, unknown.reason(), Look.UNKNOWN);
      case Cell.NotApplicable not ->
          because(Mark.NOT_APPLICABLE, not.reason(), Look.NOT_APPLICABLE);
    };
  }

  private Entry because(Mark mark, String reason, Look look) {
    return new Entry.Said(words.say("because", words.mark(mark), reason), look);
  }

  private Entry low(Cell cell) {
    return cell instanceof Cell.Ranged r
        ? new Entry.Figure(r.low(), r.digits())
        : new Entry.Nothing();
  }

  private Entry high(Cell cell) {
    return cell instanceof Cell.Ranged r
        ? new Entry.Figure(r.high(), r.digits())
        : new Entry.Nothing();
  }

  private Entry unitOf(Cell cell) {
    List<String> unit = unit(cell);
    return unit.isEmpty() ? new Entry.Nothing() : new Entry.Said(unit.getFirst(), Look.TEXT);
  }

  private Entry note(Cell cell) {
    return cell instanceof Cell.Finding f && !f.text().isEmpty()
        ? new Entry.Said(f.text(), Look.QUIET)
        : new Entry.Nothing();
  }

  /// The unit of a cell with a figure; other cells have none.
  private static List<String> unit(Cell cell) {
    var units = new ArrayList<String>();
    switch (cell) {
      case Cell.Number number -> units.add(number.unit());
      case Cell.Ranged ranged -> units.add(ranged.unit());
      case Cell.Words w -> {}
      case Cell.Finding f -> {}
      case Cell.Unknown u -> {}
      case Cell.NotApplicable n -> {}
    }
    return units;
  }
}
