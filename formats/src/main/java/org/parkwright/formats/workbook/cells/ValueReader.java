package org.parkwright.formats.workbook.cells;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.typed.Nearest;
import org.parkwright.formats.typed.PlainNumber;
import org.parkwright.formats.typed.YesNoWords;
import org.parkwright.formats.workbook.layout.Shown;
import org.parkwright.formats.workbook.layout.Words;
import org.parkwright.formats.xlsx.CellReader;
import org.parkwright.formats.xlsx.CellValue;

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
      cell.issue(
          IssueKind.CELL_ERROR,
          expected(),
          "mend what leads to " + fault.code() + ", or type the figure");
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
  String expected() {
    return switch (variable.kind()) {
      case Kind.Amount amount -> AmountReader.expected(amount);
      case Kind.YesNo yes -> "yes, partly or no";
      case Kind.Choice choice -> "one of " + String.join(", ", words(choice));
    };
  }

  private boolean possible(AnswerCell cell, Typed typed, Kind.Amount amount) {
    double value = typed.value();
    boolean below = value < amount.least() && !Shown.same(value, amount.least());
    boolean above = value > amount.most() && !Shown.same(value, amount.most());
    if (below || above) {
      String limit = PlainNumber.of(below ? amount.least() : amount.most());
      cell.issue(
          below ? IssueKind.BELOW_LEAST : IssueKind.ABOVE_MOST,
          expected(),
          "%s %s is %s what is possible (%s %s); check figure and unit"
              .formatted(
                  PlainNumber.rounded(value, 6),
                  amount.unit(),
                  below ? "below" : "above",
                  limit,
                  amount.unit()));
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
          Nearest.to(text, List.of("yes", "partly", "no"))
              .map(word -> "did you mean " + word + "?")
              .orElse("choose from the list in the cell; leave it empty if you do not know"));
      return Optional.empty();
    }
    return Optional.of(new Typed(answer.getAsDouble(), text, ""));
  }

  private Optional<Typed> option(AnswerCell cell, CellValue value, Kind.Choice choice) {
    String text = CellReader.shown(value);
    for (int i = 0; i < choice.options().size(); i++) {
      if (plain(choice.options().get(i)).equals(plain(text))) {
        return Optional.of(new Typed(i, text, ""));
      }
    }
    cell.issue(
        IssueKind.NOT_AN_OPTION,
        expected(),
        Nearest.to(text, words(choice))
            .map(word -> "did you mean " + word + "?")
            .orElse("choose from the list in the cell; leave it empty if you do not know"));
    return Optional.empty();
  }

  private static List<String> words(Kind.Choice choice) {
    return choice.options().stream().map(Words::option).toList();
  }

  private static String plain(String option) {
    return Words.option(option.strip()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
