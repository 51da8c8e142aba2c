package org.parkwright.render.text;

import java.util.List;
import java.util.stream.IntStream;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Grid.Column;
import org.parkwright.kernel.document.Inline;
import org.parkwright.kernel.document.Mark;

/// How wide the columns of a table want to be, from the words in them.
///
/// Each column gets the width of its longest word, so that no word is broken, and then a share of
/// what is left in proportion to what its longest cell would fill. Both are bounded, so that one
/// long address does not starve the rest. A browser does the same by itself; paper and spreadsheet
/// need to be told.
public final class ColumnWidths {
  private static final double LONGEST_WORD = 14;
  private static final double LONGEST_CELL = 45;
  // A reason in a column of figures wraps; it must not take the width of the words beside it.
  private static final double LONGEST_REASON = 18;
  private static final double GAP = 1.5;

  private ColumnWidths() {}

  /// The width of each column in per cent of a line of `ems` letters; the sum is 100.
  public static List<Double> shares(Grid grid, Typesetting setting, double ems) {
    double[] least = widths(grid, setting, true);
    double[] most = widths(grid, setting, false);
    double sumLeast = sum(least);
    double sumMost = sum(most);
    double left = Math.max(0, Math.min(ems, sumMost) - sumLeast);
    double[] width = new double[least.length];
    for (int i = 0; i < width.length; i++) {
      double wish = most[i] - least[i];
      width[i] = least[i] + (sumMost > sumLeast ? left * wish / (sumMost - sumLeast) : 0);
    }
    double total = sum(width);
    return IntStream.range(0, width.length).mapToObj(i -> 100 * width[i] / total).toList();
  }

  private static double[] widths(Grid grid, Typesetting setting, boolean words) {
    return IntStream.range(0, grid.columns().size())
        .mapToDouble(
            i -> {
              Column column = grid.columns().get(i);
              double head = Math.max(width(column.title(), words), width(column.unit(), words));
              return grid.rows().stream()
                  .mapToDouble(row -> width(row.cells().get(i), column, setting, words))
                  .reduce(head + GAP, Math::max);
            })
        .toArray();
  }

  private static double width(Cell cell, Column column, Typesetting setting, boolean words) {
    Words said = setting.words();
    double width =
        switch (cell) {
          case Cell.Words w -> width(Inline.plain(w.words()), words);
          // Figures are never broken.
          case Cell.Number n -> Lettering.width(setting.figure(n, column), 1);
          case Cell.Ranged r ->
              Math.max(
                  Lettering.width(setting.figure(r, column), 1),
                  Lettering.width(setting.range(r), 0.9));
          case Cell.Finding f ->
              Math.max(1.5 + Lettering.width(said.mark(f.mark()), 1), width(f.text(), words));
          case Cell.Unknown u ->
              Math.max(2 + Lettering.width(said.unknown(), 1), reason(u.reason(), words));
          case Cell.NotApplicable n ->
              Math.max(
                  2 + Lettering.width(said.mark(Mark.NOT_APPLICABLE), 1),
                  reason(n.reason(), words));
        };
    return GAP + width;
  }

  private static double reason(String text, boolean words) {
    return Math.min(width(text, words), LONGEST_REASON);
  }

  /// The width of a text, or of its longest word, within bounds.
  private static double width(String text, boolean words) {
    if (!words) {
      return Math.min(Lettering.width(text, 1), LONGEST_CELL);
    }
    double longest = 0;
    for (String word : text.split("\\s+", -1)) {
      longest = Math.max(longest, Lettering.width(word, 1));
    }
    return Math.min(longest, LONGEST_WORD);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
