package org.parkwright.formats.mapping.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parkwright.formats.mapping.words.MissingWords;
import org.parkwright.formats.source.SourceRow;

/// Cells of a row by heading, as far as anything is known there.
final class RowCells {
  private final Map<String, Integer> index = new HashMap<>();
  private final Set<String> missing = new HashSet<>();

  /// @param columns headings in order
  /// @param missing further words that mean that nothing is known
  RowCells(List<String> columns, List<String> missing) {
    for (int i = 0; i < columns.size(); i++) {
      index.putIfAbsent(columns.get(i), i);
    }
    missing.forEach(word -> this.missing.add(word.strip().toLowerCase(Locale.ROOT)));
  }

  /// What stands there, whatever it is; empty for a column that the file does not have.
  String written(SourceRow row, String heading) {
    Integer at = index.get(heading);
    return at == null || at >= row.cells().size() ? "" : row.cells().get(at);
  }

  /// What is known there; empty when the cell says that nothing is.
  String known(SourceRow row, String heading) {
    String written = written(row, heading);
    return isMissing(written) ? "" : written;
  }

  boolean isMissing(String text) {
    return MissingWords.is(text) || missing.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  boolean has(String heading) {
    return index.containsKey(heading);
  }
}
