package org.parkwright.formats.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parkwright.formats.issue.Issue;

/// A table from an archive of several files: what is read again must name the file.
///
/// @param table as it was opened
/// @param file its path in the archive
/// @param choice what there is to say about the choice
record PackedTable(SourceTable table, String file, Issue choice) implements SourceTable {

  @Override
  public Reading reading() {
    Reading inside = table.reading();
    return new Reading(
        inside.format(),
        inside.encoding(),
        inside.delimiter(),
        inside.sheet().isEmpty() ? file : inside.sheet(),
        inside.headerRow(),
        inside.crs());
  }

  @Override
  public List<String> columns() {
    return table.columns();
  }

  @Override
  public List<Issue> issues() {
    List<Issue> issues = new ArrayList<>(List.of(choice));
    issues.addAll(table.issues());
    return issues;
  }

  @Override
  public void visit(Predicate<SourceRow> visitor) {
    table.visit(visitor);
  }
}
