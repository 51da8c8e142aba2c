package org.parkwright.formats.workbook.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.workbook.layout.Words;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.formats.workbook.tables.PeriodCell;
import org.parkwright.formats.workbook.tables.ReadTable;
import org.parkwright.formats.workbook.tables.TableRow;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.period.Period;

/// Reads the choices among rival sources.
final class ChoicesReader {
  private static final List<Column> INPUTS =
      List.of(Column.YEAR, Column.SCENARIO, Column.PREFERRED, Column.REASON);
  private final Draft draft;

  private ChoicesReader(Draft draft) {
    this.draft = draft;
  }

  /// Reads the sheet, after the figures that it chooses from.
  static void read(XSSFSheet sheet, Draft draft) {
    ChoicesReader reader = new ChoicesReader(draft);
    ReadTable.of(sheet, SheetLayout.CHOICES, draft)
        .ifPresent(table -> table.rows().forEach(reader::row));
  }

  private void row(TableRow row) {
    if (row.blank(Column.CODE) && !row.any(INPUTS)) {
      return;
    }
    String code = row.text(Column.CODE).strip();
    if (draft.terms().dictionary().find(code).isEmpty()) {
      row.issue(
          code.isEmpty() ? IssueKind.MISSING_CODE : IssueKind.UNKNOWN_CODE,
          Column.CODE,
          Phrase.of("expect.code"),
          Phrase.of("do.copy_code", SheetLayout.ANSWERS.said()));
    }
    Optional<Period> period = PeriodCell.read(row);
    Optional<Scenario> scenario = Words.scenario(row.text(Column.SCENARIO));
    if (scenario.isEmpty()) {
      row.issue(
          IssueKind.WRONG_SCENARIO,
          Column.SCENARIO,
          Phrase.of("expect.scenario"),
          Phrase.of("do.choose"));
    }
    String reason = row.text(Column.REASON);
    if (reason.isBlank()) {
      row.issue(
          IssueKind.MISSING_REASON,
          Column.REASON,
          Phrase.of("expect.reason"),
          Phrase.of("do.reason"));
    }
    Optional<Instant> at = at(row);
    if (!row.faulty() && period.isPresent() && scenario.isPresent() && at.isPresent()) {
      Evidence.Slot slot = new Evidence.Slot(code, period.get(), scenario.get());
      String author = row.text(Column.CHOSEN_BY);
      draft.add(
          new Preference(
              code,
              period.get(),
              scenario.get(),
              source(row, slot),
              reason,
              author.isBlank() ? draft.terms().author() : author,
              at.get()));
    }
  }

  /// The preferred source, which some figure of this workbook should have.
  private String source(TableRow row, Evidence.Slot slot) {
    String title = row.text(Column.PREFERRED);
    List<String> titles =
        draft.figures().stream()
            .map(Draft.Figure::observation)
            .filter(o -> slot.equals(new Evidence.Slot(o.variable(), o.period(), o.scenario())))
            .map(o -> o.source().title())
            .toList();
    if (titles.contains(title)) {
      return title;
    }
    String shown = Words.source(title, "", "").title();
    if (titles.contains(shown)) {
      return shown;
    }
    row.issue(
        IssueKind.UNKNOWN_SOURCE,
        Column.PREFERRED,
        titles.isEmpty()
            ? Phrase.of("expect.source", slot.variable(), slot.period().toString())
            : Phrase.joined("list.or", titles.stream().map(ChoicesReader::said).toList()),
        Phrase.of("do.source"));
    return title;
  }

  private static Phrase said(String title) {
    return Source.titled(title).given() ? Phrase.text(title) : Phrase.of("source.none");
  }

  private Optional<Instant> at(TableRow row) {
    String text = row.text(Column.CHOSEN_AT).strip();
    if (text.isEmpty()) {
      return Optional.of(draft.terms().at());
    }
    try {
      return Optional.of(
          text.length() <= 10
              ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
              : text.endsWith("Z")
                  ? Instant.parse(text)
                  : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException unreadable) {
      row.issue(
          IssueKind.BAD_TIME, Column.CHOSEN_AT, Phrase.of("expect.date"), Phrase.of("do.now"));
      return Optional.empty();
    }
  }
}
