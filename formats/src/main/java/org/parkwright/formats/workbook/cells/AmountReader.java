package org.parkwright.formats.workbook.cells;

import java.util.Optional;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;
import org.parkwright.formats.typed.PlainNumber;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// Reads a number with its unit from one cell. A unit written into the cell counts before the one
/// in the unit column; a percentage format counts as the unit `%`.
public final class AmountReader {
  private static final int DIGITS = 15;
  private static final double LEAST_MULTIPLE = 1000;

  private final AnswerCell cell;
  private final Kind.Amount amount;
  private final UnitCell unit;

  AmountReader(AnswerCell cell, Kind.Amount amount, UnitCell unit) {
    this.cell = cell;
    this.amount = amount;
    this.unit = unit;
  }

  /// What may stand in the cell, in words.
  static String expected(Kind.Amount amount) {
    StringBuilder words = new StringBuilder("a number");
    if (!amount.unit().symbol().equals("1")) {
      words.append(" in ").append(amount.unit());
    }
    boolean least = amount.least() > Double.NEGATIVE_INFINITY;
    boolean most = amount.most() < Double.POSITIVE_INFINITY;
    if (least && most) {
      words.append(", ").append(PlainNumber.of(amount.least()));
      words.append(" to ").append(PlainNumber.of(amount.most()));
    } else if (least) {
      words.append(", ").append(PlainNumber.of(amount.least())).append(" or more");
    } else if (most) {
      words.append(", at most ").append(PlainNumber.of(amount.most()));
    }
    return words.toString();
  }

  Optional<Typed> read(CellValue value) {
    return switch (value) {
      case CellValue.Number number -> number(number);
      case CellValue.Text text -> text(text.text());
      case CellValue.Date date -> wrong(IssueKind.DATE_FOR_NUMBER, dateHint(date.shown()));
      case CellValue.Truth truth ->
          wrong(IssueKind.NOT_A_NUMBER, "TRUE and FALSE answer yes/no questions only");
      case CellValue.Blank blank -> Optional.empty();
      case CellValue.Fault fault -> Optional.empty();
      case CellValue.Formula formula -> Optional.empty();
    };
  }

  private Optional<Typed> number(CellValue.Number number) {
    if (!Double.isFinite(number.value())) {
      return wrong(IssueKind.NOT_FINITE, "the file holds no finite number here; type the figure");
    }
    if (!number.percent()) {
      return inRowUnit(number.value(), PlainNumber.of(number.value()));
    }
    if (!amount.unit().isPure()) {
      return wrong(
          IssueKind.WRONG_MEASURE, "the cell is shown as a percentage; format it as a number");
    }
    double percent = PlainNumber.tidy(number.value() * 100, DIGITS);
    return in(Unit.PERCENT, percent, PlainNumber.of(percent), Unit.PERCENT.symbol());
  }

  private Optional<Typed> text(String text) {
    return switch (NumberText.read(text)) {
      case NumberReading.Sure sure when sure.rest().isEmpty() ->
          inRowUnit(sure.value(), text.strip());
      case NumberReading.Sure sure -> inOwnUnit(sure, text);
      case NumberReading.Ambiguous two -> ambiguous(two);
      case NumberReading.Wrong wrong -> wrong(wrong);
    };
  }

  private Optional<Typed> inRowUnit(double value, String typed) {
    return unit.unit().flatMap(u -> in(u, value, typed, unit.text()));
  }

  private Optional<Typed> in(Unit given, double value, String typed, String typedUnit) {
    double canonical = value * given.factorTo(amount.unit());
    return Double.isFinite(canonical)
        ? Optional.of(new Typed(canonical, typed, typedUnit))
        : wrong(IssueKind.NOT_FINITE, "the figure is too large to be stored");
  }

  private Optional<Typed> inOwnUnit(NumberReading.Sure sure, String text) {
    Optional<String> own = ownUnit(sure.rest());
    if (own.isEmpty() && sure.likely().isPresent()) {
      return wrong(IssueKind.NOT_A_NUMBER, meant(sure.likely().get()));
    }
    String written = own.orElse(sure.rest());
    Optional<Unit> fitting = UnitCell.fitting(cell, written, amount.unit());
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    if (unit.unit().isPresent() && unit.unit().get().factor() != fitting.get().factor()) {
      cell.issue(
          IssueKind.UNIT_IN_VALUE,
          "a number alone, in " + unit.text(),
          "the unit in the cell, " + written + ", was taken, not the one in the unit column");
    }
    return in(fitting.get(), sure.value(), withoutUnit(text, sure.rest()), written);
  }

  /// The unit beside a number. A bare multiple (`1.2万`) multiplies the unit of the row.
  private Optional<String> ownUnit(String rest) {
    try {
      Unit own = UnitText.read(rest);
      boolean multiple = own.isPure() && own.factor() >= LEAST_MULTIPLE && !amount.unit().isPure();
      return Optional.of(multiple ? rest + " " + unit.text() : rest);
    } catch (UnknownUnitException unknown) {
      return Optional.empty();
    }
  }

  private static String withoutUnit(String text, String rest) {
    String number = text.replace(rest, "").strip();
    return number.isEmpty() ? text.strip() : number;
  }

  private Optional<Typed> ambiguous(NumberReading.Ambiguous two) {
    String grouped = PlainNumber.of(two.grouped());
    String decimal = PlainNumber.of(two.decimal());
    cell.issue(
        IssueKind.AMBIGUOUS_NUMBER,
        expected(amount) + ", written so that it can be read in one way only",
        "%s or %s %s? Type it as %s or as %s"
            .formatted(grouped, decimal, shownUnit(two.rest()), grouped, decimal));
    return Optional.empty();
  }

  private String shownUnit(String rest) {
    return rest.isEmpty() ? unit.text() : rest;
  }

  private Optional<Typed> wrong(NumberReading.Wrong wrong) {
    return switch (wrong.reason()) {
      case NOT_A_NUMBER ->
          wrong(
              IssueKind.NOT_A_NUMBER,
              wrong
                  .likely()
                  .map(this::meant)
                  .orElse("leave the cell empty if the figure is not known"));
      case NOT_FINITE -> wrong(IssueKind.NOT_FINITE, "type a finite number");
      case DATE -> wrong(IssueKind.DATE_FOR_NUMBER, dateHint(cell.shown()));
      case RANGE ->
          wrong(
              IssueKind.NOT_ONE_NUMBER,
              "type the most likely value here and the ends of the range into Low and High");
      case VAGUE ->
          wrong(
              IssueKind.NOT_ONE_NUMBER,
              "type the number alone; say how sure it is in Low and High or in Quality");
    };
  }

  private String meant(String likely) {
    String unitText =
        unit.text().isEmpty() || unit.text().equals("1") ? "" : "; unit " + unit.text();
    return "did you mean " + likely + "?" + unitText;
  }

  private static String dateHint(String shown) {
    return "the cell holds the date "
        + shown
        + "; spreadsheet programs make dates of 3-12 or 1.5: format the cell as a number and type"
        + " the figure again";
  }

  private Optional<Typed> wrong(IssueKind kind, String hint) {
    cell.issue(kind, expected(amount), hint);
    return Optional.empty();
  }
}
