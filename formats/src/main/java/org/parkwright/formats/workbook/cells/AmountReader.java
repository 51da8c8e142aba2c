package org.parkwright.formats.workbook.cells;

import java.util.Optional;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;
import org.parkwright.formats.typed.PlainNumber;
import org.parkwright.formats.typed.SaidNumber;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.SaidUnit;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.document.Phrase;
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
  static Phrase expected(Kind.Amount amount) {
    boolean pure = amount.unit().symbol().equals("1");
    Phrase number =
        pure
            ? Phrase.of("expect.number")
            : Phrase.of("expect.number.unit", new SaidUnit(amount.unit()));
    boolean least = amount.least() > Double.NEGATIVE_INFINITY;
    boolean most = amount.most() < Double.POSITIVE_INFINITY;
    if (least && most) {
      return Phrase.of(
          "expect.number.between",
          number,
          SaidNumber.of(amount.least()),
          SaidNumber.of(amount.most()));
    }
    if (least) {
      return Phrase.of("expect.number.least", number, SaidNumber.of(amount.least()));
    }
    return most ? Phrase.of("expect.number.most", number, SaidNumber.of(amount.most())) : number;
  }

  Optional<Typed> read(CellValue value) {
    return switch (value) {
      case CellValue.Number number -> number(number);
      case CellValue.Text text -> text(text.text());
      case CellValue.Date date -> wrong(IssueKind.DATE_FOR_NUMBER, dateHint(date.shown()));
      case CellValue.Truth truth -> wrong(IssueKind.NOT_A_NUMBER, Phrase.of("do.truth"));
      case CellValue.Blank blank -> Optional.empty();
      case CellValue.Fault fault -> Optional.empty();
      case CellValue.Formula formula -> Optional.empty();
    };
  }

  private Optional<Typed> number(CellValue.Number number) {
    if (!Double.isFinite(number.value())) {
      return wrong(IssueKind.NOT_FINITE, Phrase.of("do.no_finite"));
    }
    if (!number.percent()) {
      return inRowUnit(number.value(), PlainNumber.of(number.value()));
    }
    if (!amount.unit().isPure()) {
      return wrong(IssueKind.WRONG_MEASURE, Phrase.of("do.percent"));
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
        : wrong(IssueKind.NOT_FINITE, Phrase.of("do.too_large"));
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
          Phrase.of("expect.alone", unit.text()),
          Phrase.of("do.own_unit", written));
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
    Phrase grouped = SaidNumber.of(two.grouped());
    Phrase decimal = SaidNumber.of(two.decimal());
    cell.issue(
        IssueKind.AMBIGUOUS_NUMBER,
        Phrase.of("expect.one_way", expected(amount)),
        Phrase.of("do.two_ways", grouped, decimal, shownUnit(two.rest())));
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
              wrong.likely().map(this::meant).orElse(Phrase.of("do.leave_empty")));
      case NOT_FINITE -> wrong(IssueKind.NOT_FINITE, Phrase.of("do.finite"));
      case DATE -> wrong(IssueKind.DATE_FOR_NUMBER, dateHint(cell.shown()));
      case RANGE ->
          wrong(
              IssueKind.NOT_ONE_NUMBER,
              Phrase.of("do.range", Column.LOW.said(), Column.HIGH.said()));
      case VAGUE ->
          wrong(
              IssueKind.NOT_ONE_NUMBER,
              Phrase.of("do.vague", Column.LOW.said(), Column.HIGH.said(), Column.QUALITY.said()));
    };
  }

  private Phrase meant(String likely) {
    boolean pure = unit.text().isEmpty() || unit.text().equals("1");
    return pure ? Phrase.of("do.meant", likely) : Phrase.of("do.meant.unit", likely, unit.text());
  }

  private static Phrase dateHint(String shown) {
    return Phrase.of("do.date", shown);
  }

  private Optional<Typed> wrong(IssueKind kind, Phrase hint) {
    cell.issue(kind, expected(amount), hint);
    return Optional.empty();
  }
}
