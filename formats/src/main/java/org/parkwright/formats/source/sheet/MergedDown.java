package org.parkwright.formats.source.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.parkwright.formats.source.heading.Line;

/// Gives every row below the first of a merged range the text of that range: a province written
/// once over its twelve zones belongs to each of them. Ranges to the side are left as they are.
final class MergedDown {
  private final Deque<SheetRows.Merged> coming;
  private final List<Open> open = new ArrayList<>();

  private record Open(SheetRows.Merged range, String text) {}

  /// @param merged ranges of the sheet
  /// @param below last row of the headings
  MergedDown(List<SheetRows.Merged> merged, long below) {
    this.coming =
        new ArrayDeque<>(
            merged.stream()
                .filter(range -> range.top() > below && range.bottom() > range.top())
                .sorted(Comparator.comparingLong(SheetRows.Merged::top))
                .toList());
  }

  /// The cells of the next row.
  List<String> filled(Line line) {
    open.removeIf(range -> range.range().bottom() < line.row());
    while (!coming.isEmpty() && coming.getFirst().top() <= line.row()) {
      SheetRows.Merged range = coming.removeFirst();
      if (range.top() == line.row()) {
        open.add(new Open(range, line.cell(range.left())));
      }
    }
    if (open.isEmpty()) {
      return line.cells();
    }
    List<String> cells = new ArrayList<>(line.cells());
    for (Open range : open) {
      int at = range.range().left();
      if (line.cell(at).isEmpty() && !range.text().isEmpty()) {
        while (cells.size() <= at) {
          cells.add("");
        }
        cells.set(at, range.text());
      }
    }
    return cells;
  }
}
