package org.parkwright.kernel.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A table: a caption, columns with their units, rows of cells. The first column names the row. In
/// a workbook each grid is a sheet of its own.
///
/// @param caption what the table shows, in words
/// @param sheet the wished name of the sheet in a workbook; the workbook shortens it to what a
///   spreadsheet allows and tells equal names apart
public record Grid(String caption, String sheet, List<Column> columns, List<Row> rows)
    implements Block {

  /// Where a column's cells stand: at the start or the end of the reading direction, or centred.
  public enum Align {
    START,
    END,
    CENTRE
  }

  /// @param unit of every number in the column, `""` where cells have none or differ
  public record Column(String title, String unit, Align align) {
    public Column {
      Refusal.blank("title of a column", title);
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(align, "align");
    }
  }

  /// @param anchor the name by which links (`#anchor`) find the row, if any
  public record Row(List<Cell> cells, Optional<String> anchor) {
    public Row {
      cells = List.copyOf(cells);
      anchor.ifPresent(Refusal::anchor);
    }
  }

  public Grid {
    Refusal.blank("caption of a table", caption);
    Refusal.blank("sheet name of the table \"" + caption + "\"", sheet);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "table \"" + caption + "\" has no column; expected at least one");
    }
    for (int i = 0; i < rows.size(); i++) {
      int found = rows.get(i).cells().size();
      if (found != columns.size()) {
        throw new IllegalArgumentException(
            "table \"%s\", row %d has %d cells; expected %d, one per column: %s"
                .formatted(caption, i + 1, found, columns.size(), rows.get(i)));
      }
    }
  }

  /// Begins a table; the sheet has the caption's name unless [Sketch#sheet] says otherwise.
  public static Sketch captioned(String caption) {
    return new Sketch(caption);
  }

  /// A table being drawn up. Not thread-safe.
  public static final class Sketch {
    private final String caption;
    private String sheet;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private Sketch(String caption) {
      this.caption = caption;
      this.sheet = caption;
    }

    public Sketch sheet(String name) {
      sheet = name;
      return this;
    }

    /// A column of words.
    public Sketch column(String title) {
      return column(title, "", Align.START);
    }

    /// A column of numbers in `unit`, set flush to the end so that digits stand under each other.
    public Sketch numbers(String title, String unit) {
      return column(title, unit, Align.END);
    }

    public Sketch column(String title, String unit, Align align) {
      columns.add(new Column(title, unit, align));
      return this;
    }

    public Sketch row(Cell... cells) {
      return row(List.of(cells));
    }

    public Sketch row(List<Cell> cells) {
      rows.add(new Row(cells, Optional.empty()));
      return this;
    }

    public Sketch rowAt(String anchor, Cell... cells) {
      rows.add(new Row(List.of(cells), Optional.of(anchor)));
      return this;
    }

    public Grid build() {
      return new Grid(caption, sheet, columns, rows);
    }
  }
}
