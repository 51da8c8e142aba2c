package org.parkwright.formats.workbook.writing;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Figures;
import org.parkwright.formats.typed.SaidNumber;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.SaidUnit;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.formats.workbook.layout.Shown;
import org.parkwright.formats.workbook.layout.Words;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.period.Period;

/// Writes the row of one question on any of the sheets with figures, with its drop-downs.
final class FigureRow {
  private static final List<Column> NUMBERS =
      List.of(Column.CURRENT, Column.VALUE, Column.INTENDED, Column.LOW, Column.HIGH);

  private final Book book;
  private final Table table;
  private final SheetLayout layout;
  private final XSSFRow row;
  private final Variable variable;

  FigureRow(Book book, Table table, SheetLayout layout, Variable variable) {
    this.book = book;
    this.table = table;
    this.layout = layout;
    this.row = table.row();
    this.variable = variable;
    given(Column.CODE, variable.code(), true);
    given(Column.QUESTION, variable.names().in(book.wording()), false);
    given(Column.DEFINITION, variable.definition().in(book.wording()), true);
    answer(Shown.unitText(variable, book.wording()), Optional.empty(), Optional.empty());
    source(Source.NOT_GIVEN);
    List.of(
            Column.QUALITY,
            Column.SCENARIO,
            Column.INTENDED_SOURCE,
            Column.NOT_APPLICABLE,
            Column.NOTE,
            Column.METHOD)
        .forEach(column -> typed(column, ""));
    rules();
  }

  /// Indicators that read the figure.
  void uses(String uses) {
    given(Column.USED_BY, uses, true);
  }

  /// The period, as a number where it is a year.
  void period(Period period) {
    int column = layout.columns().indexOf(Column.YEAR);
    if (period.months() == 12) {
      table.figure(row, column, new CellValue.Number(period.first().getYear(), false));
    } else {
      table.typed(row, column, period.toString());
    }
  }

  /// A figure with all its details; its value goes into `into`.
  void figure(Column into, Observation observation) {
    switch (observation.claim()) {
      case Claim.Value value -> {
        Shown shown = Shown.of(variable, value);
        answer(unit(shown), Optional.of(into), Optional.of(said(shown, value)));
      }
      case Claim.NotApplicable not -> typed(Column.NOT_APPLICABLE, not.reason());
    }
    typed(Column.QUALITY, observation.grade().map(g -> Words.of(g, book.wording())).orElse(""));
    source(observation.source());
    typed(Column.NOTE, observation.note());
    typed(Column.METHOD, observation.method());
  }

  /// An intention that shares the row of a current figure.
  void intention(Observation current, Observation intended) {
    if (intended.claim() instanceof Claim.Value value) {
      value(Column.INTENDED, said(Shown.of(variable, value), value).value());
    }
    if (!intended.source().equals(current.source())) {
      String title = Words.title(intended.source(), book.wording());
      typed(Column.INTENDED_SOURCE, title.isEmpty() ? book.say("source.none") : title);
    }
  }

  private String unit(Shown shown) {
    return shown.unit().isEmpty()
        ? Shown.unitText(variable, book.wording())
        : Figures.unit(book.wording(), shown.unit());
  }

  /// The same with the word of an answer in the reader's language.
  private Shown said(Shown shown, Claim.Value claim) {
    return new Shown(
        shown.unit(),
        Shown.in(book.wording(), variable, claim.value(), shown.value()),
        shown.low(),
        shown.high());
  }

  void scenario(String word) {
    typed(Column.SCENARIO, word);
  }

  private void answer(String unit, Optional<Column> into, Optional<Shown> shown) {
    typed(Column.UNIT, unit);
    for (Column column : NUMBERS) {
      boolean target = into.isPresent() && into.get() == column;
      CellValue blank = new CellValue.Blank();
      value(
          column,
          switch (column) {
            case LOW -> shown.map(Shown::low).orElse(blank);
            case HIGH -> shown.map(Shown::high).orElse(blank);
            default -> target ? shown.map(Shown::value).orElse(blank) : blank;
          });
    }
  }

  private void source(Source source) {
    typed(Column.SOURCE, Words.title(source, book.wording()));
    typed(Column.SOURCE_DATE, source.date());
    typed(Column.SOURCE_ADDRESS, source.address());
  }

  private void rules() {
    int at = row.getRowNum();
    int unit = layout.columns().indexOf(Column.UNIT);
    for (Column column : NUMBERS) {
      int place = layout.columns().indexOf(column);
      if (place >= 0) {
        switch (variable.kind()) {
          case Kind.Amount amount -> expect(amount, at, place);
          case Kind.YesNo yes ->
              table.offer(at, at, place, list(Words.answers(book.wording())), true);
          case Kind.Choice choice -> table.offer(at, at, place, list(options(choice)), true);
        }
      }
    }
    if (variable.kind() instanceof Kind.Amount amount && unit >= 0) {
      table.offer(at, at, unit, list(units(amount)), false);
    }
  }

  private void expect(Kind.Amount amount, int at, int place) {
    boolean bounded = amount.plausibleHigh() < Double.POSITIVE_INFINITY;
    Phrase low = SaidNumber.rounded(amount.plausibleLow(), 6);
    Phrase unit = new SaidUnit(amount.unit());
    Phrase usual =
        bounded
            ? Phrase.of(
                "book.usual.between", low, SaidNumber.rounded(amount.plausibleHigh(), 6), unit)
            : Phrase.of("book.usual.least", low, unit);
    table.expect(
        at, place, place, amount.plausibleLow(), amount.plausibleHigh(), usual.in(book.wording()));
  }

  private List<String> options(Kind.Choice choice) {
    return Words.options(choice, book.wording());
  }

  private List<String> units(Kind.Amount amount) {
    return UnitText.choices(amount.unit()).stream()
        .map(unit -> Figures.unit(book.wording(), unit))
        .toList();
  }

  private String list(List<String> entries) {
    return book.dropDowns().range(entries);
  }

  private void value(Column column, CellValue value) {
    int place = layout.columns().indexOf(column);
    if (place >= 0) {
      table.figure(row, place, value);
    }
  }

  private void typed(Column column, String text) {
    int place = layout.columns().indexOf(column);
    if (place >= 0) {
      table.typed(row, place, text);
    }
  }

  private void given(Column column, String text, boolean quiet) {
    int place = layout.columns().indexOf(column);
    if (place >= 0) {
      Table.text(row, place, text, quiet ? table.styles().quiet : table.styles().given);
    }
  }
}
