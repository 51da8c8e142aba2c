package org.parkwright.formats.source.heading;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Finds the row of the headings among the first rows of a table.
///
/// Headings are words, each once, over most of the columns; below them stand figures in the
/// columns of figures. Title rows above fill few cells. A row of figures over figures is data, and
/// so a table may have no headings at all; years as headings (`2010`, `2011`) are the exception.
public final class HeadingFinder {
  /// How many rows are enough to decide.
  public static final int SAMPLE = 80;

  private static final int DEEPEST = 40;
  private static final int LONG = 120;
  private final List<Line> lines;
  private final int width;
  private final int full;

  private HeadingFinder(List<Line> lines) {
    this.lines = lines;
    this.width = lines.stream().mapToInt(Line::width).max().orElse(0);
    List<Integer> filled = lines.stream().map(Line::filled).sorted().toList();
    this.full = filled.isEmpty() ? 0 : filled.get(filled.size() * 3 / 4);
  }

  /// Place of the headings in the list; nothing when no row looks like headings.
  ///
  /// @param lines the first rows of the table, blank ones left out
  public static OptionalInt find(List<Line> lines) {
    return new HeadingFinder(lines).find();
  }

  private OptionalInt find() {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < Math.min(lines.size(), DEEPEST); i++) {
      if (lines.get(i).filled() * 2 < full) {
        continue;
      }
      double score = score(i);
      if (score > most + 1e-9) {
        most = score;
        best = i;
      }
    }
    return best < 0 || isData(best) ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /// Points per column of the table.
  private double score(int at) {
    Line line = lines.get(at);
    Set<String> seen = new HashSet<>();
    double score = 0;
    for (int c = 0; c < width; c++) {
      String cell = line.cell(c);
      CellKind kind = CellKind.of(cell);
      score +=
          switch (kind) {
            case WORDS -> cell.length() > LONG ? -0.5 : 1;
            case YEAR -> -0.2;
            case NUMBER -> -2;
            case NOTHING -> 0;
          };
      if (kind == CellKind.WORDS) {
        score -= seen.add(cell) ? 0 : 0.5;
        score += figuresBelow(at, c) ? 2 : 0;
        score -= repeatedBelow(at, c, cell) ? 2 : 0;
      }
    }
    return score;
  }

  private boolean figuresBelow(int at, int column) {
    int figures = 0;
    int words = 0;
    for (int i = at + 1; i < lines.size(); i++) {
      switch (CellKind.of(lines.get(i).cell(column))) {
        case NUMBER, YEAR -> figures++;
        case WORDS -> words++;
        case NOTHING -> {}
      }
    }
    return figures > 0 && figures >= 4 * words;
  }

  private boolean repeatedBelow(int at, int column, String cell) {
    return lines.subList(at + 1, lines.size()).stream()
        .anyMatch(line -> line.cell(column).equals(cell));
  }

  /// Whether most columns of figures hold one in this row as well.
  private boolean isData(int at) {
    Line line = lines.get(at);
    int columns = 0;
    int figures = 0;
    int years = 0;
    for (int c = 0; c < width; c++) {
      if (figuresBelow(at, c)) {
        columns++;
        CellKind kind = CellKind.of(line.cell(c));
        figures += kind == CellKind.NUMBER ? 1 : 0;
        years += kind == CellKind.YEAR ? 1 : 0;
      }
    }
    return figures * 2 > columns || (figures > 0 && (figures + years) * 2 > columns);
  }
}
