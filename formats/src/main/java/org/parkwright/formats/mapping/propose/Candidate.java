package org.parkwright.formats.mapping.propose;

import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.words.Headings;
import org.parkwright.kernel.document.Phrase;

/// One use that a column may have.
///
/// @param column it
/// @param match what its heading says; score 0 when only the cells speak for it
/// @param fit how well the cells bear it out, 0 to 1
/// @param confidence of both together, 0 to 1
record Candidate(ColumnSample column, Headings.Match match, double fit, double confidence) {

  static Candidate of(ColumnSample column, Headings.Match match, double fit) {
    double weight = fit >= 0.5 ? 0.4 + 0.6 * fit : 0.5 * fit;
    return new Candidate(column, match, fit, Math.min(1, match.score() * weight));
  }

  /// A use for which only the cells speak.
  static Candidate byCells(ColumnSample column, String use, double fit, double confidence) {
    return new Candidate(column, new Headings.Match(use, "", "", 0), fit, confidence);
  }

  String use() {
    return match.use();
  }

  Phrase reason() {
    int percent = (int) Math.round(100 * fit);
    return match.known().isEmpty()
        ? Phrase.of("propose.by_cells", Choice.named(use()), percent)
        : Phrase.of("propose.by_heading", match.known(), Choice.named(use()), percent);
  }
}
