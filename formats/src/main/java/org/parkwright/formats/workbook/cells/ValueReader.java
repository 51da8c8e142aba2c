package org.parkwright.formats.workbook.cells;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.typed.Nearest;
import org.parkwright.formats.typed.SaidNumber;
import org.parkwright.formats.typed.YesNoWords;
import org.parkwright.formats.workbook.layout.SaidUnit;
import org.parkwright.formats.workbook.layout.Shown;
import org.parkwright.formats.workbook.layout.Words;
import org.parkwright.formats.xlsx.CellReader;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.document.Phrase;

/// Reads the answer in one cell as the kind of its variable demands.
public final class ValueReader {
  private final Variable variable;
  private final Optional<UnitCell> unit;

  /// A reader for the cells of one variable.
  ///
  /// @param unit unit of the row, where the variable is an amount
  public ValueReader(Variable variable, Optional<UnitCell> unit) {
    this.variable = variable;
    this.unit = unit;
  }

  /// The value of a cell; nothing when it is blank or something is wrong with it.
  public Optional<Typed> read(AnswerCell cell) {
    CellValue value = cell.value();
    if (value instanceof CellValue.Blank) {
      return Optional.empty();
    }
    if (value instanceof CellValue.Fault fault) {
      cell.issue(IssueKind.CELL_ERROR, expected(), Phrase.of("do.mend", fault.code()));
      return Optional.empty();
    }
    return switch (variable.kind()) {
      case Kind.Amount amount ->
          unit.flatMap(u -> new AmountReader(cell, amount, u).read(value))
              .filter(typed -> possible(cell, typed, amount));
      case Kind.YesNo yes -> yesNo(cell, value);
      case Kind.Choice choice -> option(cell, value, choice);
    };
  }

  /// What may stand in the cell, in words.
  Phrase expected() {
    return switch (variable.kind()) {
      case Kind.Amount amount -> AmountReader.expected(amount);
      case Kind.YesNo yes -> Phrase.of("expect.yesno");
      case Kind.Choice choice -> Phrase.of("expect.one_of", list(choice));
    };
  }

  private boolean possible(AnswerCell cell, Typed typed, Kind.Amount amount) {
    double value = typed.value();
    boolean below = value < amount.least() && !Shown.same(value, amount.least());
    boolean above = value > amount.most() && !Shown.same(value, amount.most());
    if (below || above) {
      Phrase limit = SaidNumber.of(below ? amount.least() : amount.most());
      cell.issue(
          below ? IssueKind.BELOW_LEAST : IssueKind.ABOVE_MOST,
          expected(),
          Phrase.of(
              below ? "do.below" : "do.above",
              SaidNumber.rounded(value, 6),
              new SaidUnit(amount.unit()),
              limit));
    }
    return !below && !above;
  }

  private Optional<Typed> yesNo(AnswerCell cell, CellValue value) {
    String text = CellReader.shown(value);
    OptionalDouble answer =
        value instanceof CellValue.Date ? OptionalDouble.empty() : YesNoWords.read(text);
    if (answer.isEmpty()) {
      cell.issue(
          IssueKind.NOT_YES_NO,
          expected(),
          Nearest.to(text, Words.answers())
              .map(word -> Phrase.of("do.meant", word))
              .orElse(Phrase.of("do.choose_or_empty")));
      return Optional.empty();
    }
    return Optional.of(new Typed(answer.getAsDouble(), text, ""));
  }

  private Optional<Typed> option(AnswerCell cell, CellValue value, Kind.Choice choice) {
    String text = CellReader.shown(value);
    for (int i = 0; i < choice.options().size(); i++) {
      String option = choice.options().get(i);
      if (plain(option).equals(plain(text)) || choice.meant(text).equals(Optional.of(option))) {
        return Optional.of(new Typed(i, text, ""));
      }
    }
    cell.issue(
        IssueKind.NOT_AN_OPTION,
        expected(),
        Nearest.to(text, words(choice))
            .map(word -> Phrase.of("do.meant", word))
            .orElse(Phrase.of("do.choose_or_empty")));
    return Optional.empty();
  }

  private static Phrase list(Kind.Choice choice) {
    return Phrase.joined(
        "list.comma",
        choice.options().stream()
            .map(option -> choice.words().getOrDefault(option, Names.english(option)))
            .toList());
  }

  /// The words of the options in every language.
  private static List<String> words(Kind.Choice choice) {
    return choice.words().values().stream()
        .flatMap(names -> names.byLanguage().values().stream())
        .sorted()
        .toList();
  }

  private static String plain(String option) {
    return Words.option(option.strip()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
