package org.parkwright.formats.workbook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.workbook.cells.AnswerCell;
import org.parkwright.formats.workbook.cells.UnitCell;
import org.parkwright.formats.workbook.cells.ValueReader;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.ListQuestion;
import org.parkwright.formats.workbook.layout.Shown;
import org.parkwright.formats.workbook.tables.Draft;
import org.parkwright.formats.workbook.tables.Headings;
import org.parkwright.formats.workbook.tables.ListColumns;
import org.parkwright.kernel.document.Phrase;

/// Reads a list of members. A wrong cell leaves that answer of the member unknown, so that counts
/// over it stay unknown too; rows without a name, with a name that stands twice or in merged
/// cells hold the whole list back, because a share over half a list would be wrong.
final class ListReader {
  private static final String NAME = Column.NAME.heading();
  private final Draft draft;
  private final String roster;
  private final ListColumns columns;
  private final List<Roster.Member> members = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<Integer, String> merged;
  private final Map<String, Map<String, Double>> remembered = new HashMap<>();
  private boolean incomplete;

  private ListReader(Draft draft, String roster, ListColumns columns) {
    this.draft = draft;
    this.roster = roster;
    this.columns = columns;
    this.merged = columns.merged();
    draft.knownStamp().rosters().stream()
        .filter(known -> known.name().equals(roster))
        .flatMap(known -> known.members().stream())
        .forEach(member -> remembered.put(member.name(), member.values()));
  }

  /// Whether a sheet looks like a list: a column of names and one of a variable.
  static boolean recognise(XSSFSheet sheet, Dictionary dictionary) {
    return headings(sheet, dictionary, 2).isPresent();
  }

  static void read(XSSFSheet sheet, String roster, Draft draft) {
    Dictionary dictionary = draft.terms().dictionary();
    Optional<Headings<String>> headings = headings(sheet, dictionary, 1);
    if (headings.isEmpty()) {
      draft.issue(
          IssueKind.MISSING_COLUMN,
          Place.sheet(sheet.getSheetName()),
          Phrase.of("found.no_name", Column.NAME.said()),
          Phrase.of("expect.name_heading", Column.NAME.said()),
          Phrase.of("do.copy_header"));
      return;
    }
    ListColumns columns = new ListColumns(draft, headings.get(), dictionary);
    if (columns.fit()) {
      new ListReader(draft, roster, columns).read();
    }
  }

  private static Optional<Headings<String>> headings(
      XSSFSheet sheet, Dictionary dictionary, int least) {
    return Headings.find(sheet, heading -> column(heading, dictionary), least)
        .filter(found -> found.places().containsKey(NAME));
  }

  private static Optional<String> column(String heading, Dictionary dictionary) {
    return Column.NAME.isHeading(heading)
        ? Optional.of(NAME)
        : dictionary.find(ListQuestion.code(heading)).map(Variable::code);
  }

  private void read() {
    List<XSSFRow> rows = columns.filledRows();
    rows.forEach(this::row);
    if (incomplete) {
      draft.issue(
          IssueKind.LIST_HELD_BACK,
          Place.sheet(columns.sheet()),
          Phrase.of("found.good_rows", members.size(), rows.size()),
          Phrase.of("expect.whole_list", ListQuestion.said(roster)),
          Phrase.of("do.mend_rows"));
      rows.forEach(row -> draft.hold(columns.held(row)));
    } else if (!members.isEmpty() || wasEmpty()) {
      draft.add(new Roster(roster, members));
    }
  }

  /// Whether the list was known to have no members when the workbook was made.
  private boolean wasEmpty() {
    return draft.knownStamp().rosters().stream()
        .anyMatch(known -> known.name().equals(roster) && known.members().isEmpty());
  }

  private void row(XSSFRow row) {
    AnswerCell name = columns.cell(row, NAME);
    String text = name.text();
    if (text.isBlank()) {
      incomplete(
          name, IssueKind.MISSING_NAME, Phrase.of("expect.member"), Phrase.of("do.type_or_clear"));
      return;
    }
    if (merged.containsKey(row.getRowNum() + 1)) {
      incomplete(
          name, IssueKind.MERGED_CELLS, Phrase.of("expect.one_cell"), Phrase.of("do.take_apart"));
      return;
    }
    Integer other = names.putIfAbsent(text.strip().toLowerCase(Locale.ROOT), row.getRowNum() + 1);
    if (other != null) {
      incomplete(
          name,
          IssueKind.DUPLICATE_MEMBER,
          Phrase.of("expect.name_once"),
          Phrase.of("do.same_name", Integer.toString(other)));
      return;
    }
    members.add(new Roster.Member(text, values(text, row)));
  }

  private void incomplete(AnswerCell cell, IssueKind kind, Phrase expected, Phrase hint) {
    incomplete = true;
    cell.issue(kind, expected, hint);
  }

  private Map<String, Double> values(String member, XSSFRow row) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Variable variable : columns.variables()) {
      Optional<UnitCell> unit =
          variable.kind() instanceof Kind.Amount amount
              ? Optional.of(new UnitCell(Optional.of(amount.unit()), amount.unit().symbol()))
              : Optional.empty();
      new ValueReader(variable, unit)
          .read(columns.cell(row, variable.code()))
          .ifPresent(typed -> values.put(variable.code(), exact(member, variable, typed.value())));
    }
    return values;
  }

  /// The value with every digit, where it is the one that was filled in.
  private double exact(String member, Variable variable, double value) {
    Double known = remembered.getOrDefault(member, Map.of()).get(variable.code());
    return known != null && Shown.same(known, value) ? known : value;
  }
}
