package org.parkwright.formats.workbook.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Source;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.typed.Nearest;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.Words;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.formats.workbook.tables.TableRow;
import org.parkwright.kernel.document.Phrase;

/// Everything about a figure but the figure itself: quality, source, method, note.
///
/// @param grade quality, where stated
/// @param source where it comes from
/// @param method how it was found
/// @param note anything else
record Details(Optional<Grade> grade, Source source, String method, String note) {
  static final List<Column> COLUMNS =
      List.of(
          Column.QUALITY,
          Column.SOURCE,
          Column.SOURCE_DATE,
          Column.SOURCE_ADDRESS,
          Column.METHOD,
          Column.NOTE);

  static Details read(TableRow row) {
    return new Details(
        grade(row),
        Words.source(
            row.text(Column.SOURCE), row.text(Column.SOURCE_DATE), row.text(Column.SOURCE_ADDRESS)),
        row.text(Column.METHOD),
        row.text(Column.NOTE));
  }

  /// The details of an intention beside a current figure: its own source where one is given.
  Details ofIntention(TableRow row) {
    String own = row.text(Column.INTENDED_SOURCE);
    return new Details(
        Optional.empty(), own.isBlank() ? source : Words.source(own, "", ""), "", "");
  }

  Observation about(Evidence.Slot slot, Claim claim, Draft draft) {
    return new Observation(
        draft.knownStamp().park(),
        slot.variable(),
        slot.period(),
        slot.scenario(),
        claim,
        grade,
        source,
        method,
        note,
        draft.terms().author(),
        draft.terms().at());
  }

  private static Optional<Grade> grade(TableRow row) {
    String word = row.text(Column.QUALITY);
    if (word.isBlank()) {
      return Optional.empty();
    }
    Optional<Grade> grade = Words.grade(word);
    if (grade.isEmpty()) {
      row.issue(
          IssueKind.UNKNOWN_QUALITY,
          Column.QUALITY,
          Phrase.of(
              "expect.one_of",
              Phrase.joined(
                  "list.comma",
                  Arrays.stream(Grade.values()).map(g -> Phrase.of("grade." + g)).toList())),
          Nearest.to(word, Words.grades())
              .map(near -> Phrase.of("do.meant", near))
              .orElse(Phrase.of("do.choose_or_blank")));
    }
    return grade;
  }
}
