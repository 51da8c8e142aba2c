package org.parkwright.formats.source.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.parkwright.formats.source.heading.HeadingFinder;
import org.parkwright.formats.source.heading.Line;

/// What one look over a whole sheet has shown.
///
/// @param first its first rows, blank ones left out
/// @param rows how many rows are not blank
/// @param cells how many cells are not blank
/// @param merged its merged ranges
record SheetLook(
    Book.Sheet sheet, List<Line> first, long rows, long cells, List<SheetRows.Merged> merged) {

  static SheetLook at(Book book, Book.Sheet sheet) throws XMLStreamException {
    List<Line> first = new ArrayList<>();
    long rows = 0;
    long cells = 0;
    try (SheetRows lines = new SheetRows(book, sheet)) {
      for (Line line = lines.next(); line.row() > 0; line = lines.next()) {
        int filled = 0;
        for (String cell : line.cells()) {
          filled += cell.isBlank() ? 0 : 1;
        }
        if (filled > 0) {
          rows++;
          cells += filled;
          if (first.size() < HeadingFinder.SAMPLE) {
            first.add(line);
          }
        }
      }
      return new SheetLook(sheet, first, rows, cells, List.copyOf(lines.merged()));
    }
  }

  /// How much it looks like the table that is meant: its filled cells, if it has rows and columns;
  /// what people do not see counts for little.
  double weight() {
    int width = first.stream().mapToInt(Line::width).max().orElse(0);
    double weight = rows > 1 && width > 1 ? cells : Math.min(cells, 1);
    return sheet.hidden() ? weight / 1e6 : weight;
  }
}
