package org.parkwright.formats.source.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.parkwright.formats.source.heading.ColumnNames;
import org.parkwright.formats.source.heading.HeadingFinder;
import org.parkwright.formats.source.heading.Line;

/// The headings of a sheet. Where cells of the heading row are merged with others, or rows above
/// group its columns, the headings of a column are all texts over it, from the top, with a slash
/// between: `Emission factor / CM ex post / OM=0.5`.
///
/// @param row last row of the headings; 0 when there are none
/// @param columns their names
record SheetHeadings(long row, List<String> columns) {
  private static final String OVER = " / ";

  static SheetHeadings of(SheetLook look, OptionalInt said) {
    List<Line> first = look.first();
    int width = width(look);
    OptionalLong found = OptionalLong.empty();
    if (said.isPresent()) {
      found = said.getAsInt() == 0 ? found : OptionalLong.of(said.getAsInt());
    } else {
      OptionalInt at = HeadingFinder.find(first);
      found = at.isPresent() ? OptionalLong.of(first.get(at.getAsInt()).row()) : found;
    }
    if (found.isEmpty()) {
      return new SheetHeadings(0, ColumnNames.numbered(width));
    }
    long bottom = said.isPresent() ? found.getAsLong() : bottom(look, found.getAsLong());
    long top = top(look, Math.min(found.getAsLong(), bottom), width);
    List<String> names = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      names.add(over(look, c, top, bottom));
    }
    while (!names.isEmpty()
        && names.getLast().isEmpty()
        && isBlank(look, names.size() - 1, bottom)) {
      names.removeLast();
    }
    return new SheetHeadings(bottom, ColumnNames.of(names));
  }

  private static int width(SheetLook look) {
    return look.first().stream().mapToInt(Line::width).max().orElse(0);
  }

  private static boolean isBlank(SheetLook look, int column, long below) {
    return look.first().stream()
        .filter(line -> line.row() > below)
        .allMatch(line -> line.cell(column).isEmpty());
  }

  /// Headings reach as far down as the merged cells that begin in their row.
  private static long bottom(SheetLook look, long row) {
    long bottom = row;
    for (SheetRows.Merged merged : look.merged()) {
      if (merged.top() <= row && merged.bottom() > bottom && merged.bottom() >= row) {
        bottom = merged.bottom();
      }
    }
    return bottom;
  }

  /// Headings reach up over rows that group columns, or whose cells reach down into them. A row
  /// with one cell over the first columns is a title.
  private static long top(SheetLook look, long row, int width) {
    long top = row;
    while (top > 1 && groups(look, top - 1, width)) {
      top--;
    }
    return top;
  }

  private static boolean groups(SheetLook look, long above, int width) {
    long filled =
        look.first().stream()
            .filter(line -> line.row() == above)
            .flatMap(line -> line.cells().stream())
            .filter(cell -> !cell.isBlank())
            .count();
    return look.merged().stream()
        .filter(merged -> merged.top() <= above && merged.bottom() >= above)
        .anyMatch(
            merged ->
                merged.bottom() > above
                    || (merged.right() > merged.left()
                        && (filled > 1
                            || (merged.left() > 0
                                && 2 * (merged.right() - merged.left() + 1) <= width))));
  }

  private static String over(SheetLook look, int column, long top, long bottom) {
    List<String> texts = new ArrayList<>();
    for (Line line : look.first()) {
      if (line.row() >= top && line.row() <= bottom) {
        String text = shown(look, line, column).strip();
        if (!text.isEmpty() && (texts.isEmpty() || !texts.getLast().equals(text))) {
          texts.add(text);
        }
      }
    }
    return String.join(OVER, texts);
  }

  /// The text of a cell, or of the merged range that it belongs to.
  private static String shown(SheetLook look, Line line, int column) {
    for (SheetRows.Merged merged : look.merged()) {
      if (merged.left() <= column
          && column <= merged.right()
          && merged.top() <= line.row()
          && line.row() <= merged.bottom()) {
        return look.first().stream()
            .filter(first -> first.row() == merged.top())
            .findFirst()
            .map(first -> first.cell(merged.left()))
            .orElse("");
      }
    }
    return line.cell(column);
  }
}
