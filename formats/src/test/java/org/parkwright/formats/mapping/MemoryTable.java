package org.parkwright.formats.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.Reading;
import org.parkwright.formats.source.SourceRow;
import org.parkwright.formats.source.SourceTable;

/// A table of plain lines without quotes, for rows that need no file.
record MemoryTable(List<String> columns, List<SourceRow> rows) implements SourceTable {

  static MemoryTable of(String text, String delimiter) {
    List<String> lines = text.lines().toList();
    List<SourceRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split(delimiter, -1));
      rows.add(new SourceRow(i + 1, cells, new Located.Nowhere()));
    }
    return new MemoryTable(List.of(lines.getFirst().split(delimiter, -1)), rows);
  }

  @Override
  public Reading reading() {
    return new Reading("csv", "UTF-8", ";", "", 1, "");
  }

  @Override
  public List<Issue> issues() {
    return List.of();
  }

  @Override
  public void visit(Predicate<SourceRow> visitor) {
    for (SourceRow row : rows) {
      if (!visitor.test(row)) {
        return;
      }
    }
  }
}
