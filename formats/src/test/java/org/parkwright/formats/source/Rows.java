package org.parkwright.formats.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parkwright.formats.issue.IssueKind;

/// Small sentences about tables in tests.
public final class Rows {
  private Rows() {}

  /// All rows.
  public static List<SourceRow> of(SourceTable table) {
    List<SourceRow> rows = new ArrayList<>();
    table.visit(rows::add);
    return rows;
  }

  /// The cells of all rows.
  public static List<List<String>> cells(SourceTable table) {
    return of(table).stream().map(SourceRow::cells).toList();
  }

  /// A column by its heading.
  public static List<String> column(SourceTable table, String heading) {
    int at = table.columns().indexOf(heading);
    if (at < 0) {
      throw new IllegalArgumentException("no column \"" + heading + "\"; found " + table.columns());
    }
    return of(table).stream().map(row -> row.cells().get(at)).toList();
  }

  /// How often each kind of issue occurs in the rows.
  public static Map<IssueKind, Long> issues(SourceTable table) {
    Map<IssueKind, Long> counts = new TreeMap<>();
    of(table).forEach(row -> row.issues().forEach(i -> counts.merge(i.kind(), 1L, Long::sum)));
    return counts;
  }

  /// The kinds of issue about the table as a whole.
  public static List<IssueKind> about(SourceTable table) {
    return table.issues().stream().map(issue -> issue.kind()).toList();
  }

  /// Opens bytes as a file of a folder.
  public static SourceTable open(Path folder, byte[] bytes) {
    try {
      return SourceFile.open(
          Files.write(Files.createTempFile(folder, "table", ""), bytes), ReadAs.found());
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  /// Opens a text in UTF-8 as a file of a folder.
  public static SourceTable open(Path folder, String text) {
    return open(folder, text.getBytes(StandardCharsets.UTF_8));
  }
}
