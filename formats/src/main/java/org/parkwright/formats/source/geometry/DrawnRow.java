package org.parkwright.formats.source.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.source.SourceRow;
import org.parkwright.formats.source.crs.Projection;
import org.parkwright.formats.source.text.RowText;
import org.parkwright.kernel.document.Phrase;

/// The row of a feature with its geometry in degrees; that the geometry had to be mended is told.
public final class DrawnRow {
  private DrawnRow() {}

  /// The row.
  ///
  /// @param number of the feature, 1 for the first
  /// @param geometry in the coordinates of the file
  public static SourceRow of(
      long number, List<String> cells, Geometry geometry, Projection projection, RowText texts) {
    Locating.Outcome outcome = Locating.of(projection.toDegrees(geometry));
    SourceRow row = texts.row(number, cells, outcome.located());
    if (outcome.mended().isEmpty()) {
      return row;
    }
    List<Issue> issues = new ArrayList<>(row.issues());
    issues.add(
        new Issue(
            IssueKind.REPAIRED_GEOMETRY,
            new Place("", (int) Math.min(number, Integer.MAX_VALUE), "", ""),
            Phrase.text(outcome.mended()),
            Phrase.of("source.expect.valid"),
            Phrase.of("source.do.mended")));
    return new SourceRow(row.row(), row.cells(), row.located(), issues);
  }
}
