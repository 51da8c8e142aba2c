package org.parkwright.formats.workbook.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.ListQuestion;
import org.parkwright.formats.workbook.layout.Shown;
import org.parkwright.formats.workbook.layout.Words;
import org.parkwright.formats.xlsx.CellValue;

/// Writes one sheet per list of members (tenants, activities): a row per member, a column per
/// variable, and empty rows for more.
final class ListSheets {
  private static final int SPARE_ROWS = 100;
  private static final int PRINTED_SPARE_ROWS = 30;
  private static final int VARIABLE_WIDTH = 24;
  private final Book book;
  private final Content content;

  ListSheets(Book book, Content content) {
    this.book = book;
    this.content = content;
  }

  void write() {
    for (ListQuestion list : lists()) {
      write(list, known(list.roster()));
    }
  }

  /// The lists that are asked for and the ones that are known, each with all its variables.
  List<ListQuestion> lists() {
    Map<String, Set<Variable>> lists = new LinkedHashMap<>();
    content
        .questions()
        .lists()
        .forEach(list -> lists.put(list.roster(), new LinkedHashSet<>(list.variables())));
    for (Roster roster : content.rosters()) {
      Set<Variable> variables = lists.computeIfAbsent(roster.name(), name -> new LinkedHashSet<>());
      roster.members().stream()
          .flatMap(member -> member.values().keySet().stream())
          .sorted()
          .forEach(code -> variables.add(content.dictionary().get(code)));
    }
    return lists.entrySet().stream()
        .map(list -> new ListQuestion(list.getKey(), List.copyOf(list.getValue())))
        .toList();
  }

  private List<Roster.Member> known(String roster) {
    Optional<Roster> known =
        content.rosters().stream().filter(r -> r.name().equals(roster)).findFirst();
    return known.map(Roster::members).orElse(List.of());
  }

  private void write(ListQuestion list, List<Roster.Member> members) {
    List<String> headings = new ArrayList<>(List.of(Column.NAME.said().in(book.wording())));
    List<Integer> widths = new ArrayList<>(List.of(Column.NAME.width()));
    for (Variable variable : list.variables()) {
      headings.add(ListQuestion.heading(variable, book.wording()));
      widths.add(VARIABLE_WIDTH);
    }
    Table table = book.table(list.sheet(book.wording()), headings, widths);
    members.forEach(member -> row(table, list, member));
    for (int spare = 0; spare < SPARE_ROWS; spare++) {
      row(table, list, new Roster.Member("", Map.of()));
    }
    for (int i = 0; i < list.variables().size(); i++) {
      rules(table, list.variables().get(i), i + 1);
    }
    table.printFirst(headings.size(), members.size() + PRINTED_SPARE_ROWS);
    table.finish();
  }

  private void row(Table table, ListQuestion list, Roster.Member member) {
    XSSFRow row = table.row();
    table.typed(row, 0, member.name());
    for (int i = 0; i < list.variables().size(); i++) {
      Variable variable = list.variables().get(i);
      Double value = member.values().get(variable.code());
      CellValue cell =
          value == null
              ? new CellValue.Blank()
              : Shown.in(book.wording(), variable, value, Shown.exact(variable, value));
      table.figure(row, i + 1, cell);
    }
  }

  private void rules(Table table, Variable variable, int column) {
    int last = table.sheet().getLastRowNum();
    switch (variable.kind()) {
      case Kind.Amount amount -> table.expectAtLeast(1, last, column, amount.least());
      case Kind.YesNo yes ->
          table.offer(1, last, column, book.dropDowns().range(Words.answers(book.wording())), true);
      case Kind.Choice choice ->
          table.offer(
              1, last, column, book.dropDowns().range(Words.options(choice, book.wording())), true);
    }
  }
}
