package org.parkwright.formats.workbook.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.typed.Nearest;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.workbook.layout.Stamp;
import org.parkwright.formats.workbook.layout.Words;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.formats.workbook.tables.PeriodCell;
import org.parkwright.formats.workbook.tables.ReadTable;
import org.parkwright.formats.workbook.tables.TableRow;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.period.Period;

/// Reads a sheet with figures: answers, earlier years or rivals. Rows may stand in any order,
/// blank rows and headings of topics are passed over.
final class FigureSheetReader {
  private static final List<Column> GIVEN =
      List.of(
          Column.CODE,
          Column.QUESTION,
          Column.UNIT,
          Column.USED_BY,
          Column.DEFINITION,
          Column.YEAR,
          Column.SCENARIO);

  private final Draft draft;
  private final ReadTable table;
  private final List<Column> inputs;
  private final Map<String, List<Reading>> byKey = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  /// What one row gave.
  private record Reading(TableRow row, List<Draft.Figure> figures) {}

  private FigureSheetReader(Draft draft, ReadTable table) {
    this.draft = draft;
    this.table = table;
    this.inputs = table.layout().columns().stream().filter(c -> !GIVEN.contains(c)).toList();
  }

  /// Reads the sheet; returns what it has rows for, with or without an answer: codes, with the
  /// period on other sheets than the one of answers; nothing when the sheet cannot be read.
  static Optional<Set<String>> read(XSSFSheet sheet, SheetLayout layout, Draft draft) {
    Optional<ReadTable> table = ReadTable.of(sheet, layout, draft);
    return table.map(
        found -> {
          FigureSheetReader reader = new FigureSheetReader(draft, found);
          reader.rows();
          reader.repeated();
          return reader.seen;
        });
  }

  private void rows() {
    Map<Integer, String> merged = table.mergedRows();
    for (TableRow row : table.rows()) {
      String code = row.blank(Column.CODE) ? "" : row.text(Column.CODE).strip();
      boolean answered = row.any(inputs);
      if (code.isEmpty()) {
        if (answered) {
          withoutCode(row);
        }
        continue;
      }
      if (merged.containsKey(row.number())) {
        row.cell(Column.CODE)
            .issue(
                IssueKind.MERGED_CELLS,
                Phrase.text(Objects.requireNonNullElse(merged.get(row.number()), "")),
                Phrase.of("expect.one_cell"),
                Phrase.of("do.unmerge"));
      }
      row(row, code, answered);
    }
  }

  private void withoutCode(TableRow row) {
    Column first = inputs.stream().filter(c -> !row.blank(c)).findFirst().orElse(Column.CODE);
    row.cell(Column.CODE)
        .issue(
            IssueKind.MISSING_CODE,
            Phrase.text(row.shown(first)),
            Phrase.of("expect.variable"),
            Phrase.of("do.copy_row_code"));
  }

  private void row(TableRow row, String code, boolean answered) {
    Optional<Variable> variable = draft.terms().dictionary().find(code);
    if (variable.isEmpty()) {
      Optional<String> near =
          Nearest.to(
              code, draft.terms().dictionary().variables().stream().map(Variable::code).toList());
      row.issue(
          IssueKind.UNKNOWN_CODE,
          Column.CODE,
          Phrase.of("expect.code"),
          near.map(n -> Phrase.of("do.meant", n)).orElse(Phrase.of("do.leave_codes")));
      return;
    }
    if (table.layout() == SheetLayout.ANSWERS) {
      seen.add(code);
      if (answered) {
        asked(row, draft.knownStamp().asked().contains(code));
        List<Draft.Figure> figures =
            new FigureReader(row, variable.get(), draft).answers(draft.knownStamp().period());
        keep(code, row, figures);
      }
      return;
    }
    if (answered || table.layout() == SheetLayout.EARLIER) {
      Optional<Period> period = period(row, code, answered);
      Optional<Scenario> scenario = scenario(row);
      if (answered && period.isPresent() && scenario.isPresent()) {
        List<Draft.Figure> figures =
            new FigureReader(row, variable.get(), draft).one(period.get(), scenario.get());
        keep(code + " " + period.get() + " " + rivalKey(row), row, figures);
      }
    }
  }

  /// Rivals differ by scenario and source; elsewhere there is one row per question.
  private String rivalKey(TableRow row) {
    return table.layout() == SheetLayout.RIVALS
        ? row.text(Column.SCENARIO) + "\u001f" + row.text(Column.SOURCE)
        : "";
  }

  private void keep(String key, TableRow row, List<Draft.Figure> figures) {
    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(new Reading(row, figures));
  }

  private void asked(TableRow row, boolean asked) {
    boolean known = !draft.knownStamp().asked().isEmpty();
    if (known && !asked) {
      row.issue(
          IssueKind.NOT_ASKED, Column.CODE, Phrase.of("expect.asked"), Phrase.of("do.not_asked"));
    }
  }

  private Optional<Scenario> scenario(TableRow row) {
    if (table.layout() == SheetLayout.EARLIER) {
      return Optional.of(Scenario.CURRENT);
    }
    Optional<Scenario> scenario = Words.scenario(row.text(Column.SCENARIO));
    if (scenario.isEmpty()) {
      row.issue(
          IssueKind.WRONG_SCENARIO,
          Column.SCENARIO,
          Phrase.of("expect.scenario"),
          Phrase.of("do.choose_cell"));
    }
    return scenario;
  }

  private Optional<Period> period(TableRow row, String code, boolean answered) {
    Optional<Period> period = PeriodCell.read(row);
    if (period.isEmpty() || table.layout() != SheetLayout.EARLIER) {
      return period;
    }
    seen.add(code + " " + period.get());
    Stamp stamp = draft.knownStamp();
    boolean before = period.get().months() == stamp.period().months();
    before &= period.get().compareTo(stamp.period()) < 0;
    if (!before && answered) {
      row.issue(
          IssueKind.WRONG_PERIOD,
          Column.YEAR,
          Phrase.of("expect.before", stamp.period().toString()),
          period.get().equals(stamp.period())
              ? Phrase.of("do.belongs", stamp.period().toString(), SheetLayout.ANSWERS.said())
              : Phrase.of("do.check_year"));
      return Optional.empty();
    }
    boolean known = !stamp.earlier().isEmpty();
    if (before && answered && known) {
      asked(row, stamp.earlier().contains(new Stamp.EarlierYear(code, period.get())));
    }
    return before ? period : Optional.empty();
  }

  /// Keeps figures of rows that stand alone; of rows that say the same, the first; of rows that
  /// contradict each other, none.
  private void repeated() {
    for (List<Reading> readings : byKey.values()) {
      Reading first = readings.getFirst();
      String typed = first.row().typed(inputs);
      boolean same = readings.stream().allMatch(r -> r.row().typed(inputs).equals(typed));
      for (int i = same ? 1 : 0; i < readings.size() && readings.size() > 1; i++) {
        int other = readings.get(i == 0 ? 1 : 0).row().number();
        readings
            .get(i)
            .row()
            .issue(
                same ? IssueKind.REPEATED_ROW : IssueKind.DUPLICATE_ROW,
                Column.CODE,
                Phrase.of("expect.one_row"),
                same
                    ? Phrase.of("do.same_row", Integer.toString(other))
                    : Phrase.of("do.other_row", Integer.toString(other)));
      }
      if (same) {
        first.figures().forEach(draft::add);
      }
    }
  }
}
