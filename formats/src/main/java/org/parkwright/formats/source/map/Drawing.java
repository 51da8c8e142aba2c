package org.parkwright.formats.source.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.SourceRow;
import org.parkwright.formats.source.crs.Projection;
import org.parkwright.formats.source.geometry.GeoJsonGeometry;
import org.parkwright.formats.source.geometry.GeometryException;
import org.parkwright.formats.source.geometry.Locating;
import org.parkwright.formats.source.text.RowText;
import org.parkwright.kernel.document.Phrase;

/// Makes the row of a feature: its cells, and its geometry in degrees.
final class Drawing {
  private Drawing() {}

  static SourceRow row(Feature feature, List<String> cells, Projection projection, RowText texts) {
    GeoJsonGeometry geometry = feature.geometry();
    if (geometry.isNone()) {
      return texts.row(feature.number(), cells, new Located.Nowhere());
    }
    try {
      return row(feature.number(), cells, geometry.drawn(), projection, texts);
    } catch (GeometryException wrong) {
      return texts.row(feature.number(), cells, new Located.Unusable(wrong.found(), wrong.why()));
    }
  }

  /// @param geometry in the coordinates of the file
  static SourceRow row(
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
