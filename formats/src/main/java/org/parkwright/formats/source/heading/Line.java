package org.parkwright.formats.source.heading;

import java.util.List;

/// One row of a table as it stands in the file.
///
/// @param row as a person counts, 1 for the first
/// @param cells its cells, blank ones included
public record Line(long row, List<String> cells) {

  public Line {
    cells = List.copyOf(cells);
  }

  /// How many cells are not blank.
  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  /// Whether all cells are blank.
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /// The text of a cell; empty beyond the last.
  public String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  /// How many cells there are up to the last that is not blank.
  public int width() {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }
}
