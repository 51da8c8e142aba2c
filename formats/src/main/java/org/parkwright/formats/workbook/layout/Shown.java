package org.parkwright.formats.workbook.layout;

import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Figures;
import org.parkwright.formats.typed.NumberReading;
import org.parkwright.formats.typed.NumberText;
import org.parkwright.formats.typed.PlainNumber;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.formats.typed.YesNoWords;
import org.parkwright.formats.xlsx.CellValue;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// A claimed value as it stands in a row: in the unit in which it was typed, as a number that can
/// be added up, or as a word.
///
/// @param unit text of the unit cell
/// @param value the value
/// @param low low end; blank without a range
/// @param high high end; blank without a range
public record Shown(String unit, CellValue value, CellValue low, CellValue high) {
  private static final double DUST = 1e-12;
  private static final int DIGITS = 15;

  /// How a claim is shown.
  ///
  /// @throws IllegalArgumentException when the value is none that the variable can have
  public static Shown of(Variable variable, Claim.Value claim) {
    Unit unit = unit(variable, claim.typedUnit());
    CellValue blank = new CellValue.Blank();
    return new Shown(
        unitText(variable, claim.typedUnit()),
        cell(variable, claim.value(), unit, claim.typed()),
        claim.hasRange() ? cell(variable, claim.low(), unit, "") : blank,
        claim.hasRange() ? cell(variable, claim.high(), unit, "") : blank);
  }

  /// How a bare value in the canonical unit is shown.
  public static CellValue exact(Variable variable, double value) {
    return variable.kind() instanceof Kind.Amount
        ? new CellValue.Number(value, false)
        : cell(variable, value, Unit.ONE, "");
  }

  /// What the unit cell of a variable says in one language, before anybody has typed another unit.
  public static String unitText(Variable variable, Wording wording) {
    return switch (variable.kind()) {
      case Kind.Amount amount -> Figures.unit(wording, amount.unit().symbol());
      case Kind.YesNo yes -> wording.say("book.unit.yesno");
      case Kind.Choice choice -> wording.say("book.unit.choice");
    };
  }

  /// A word of an answer in one language; numbers stay.
  public static CellValue in(Wording wording, Variable variable, double value, CellValue cell) {
    return switch (variable.kind()) {
      case Kind.Amount amount -> cell;
      case Kind.YesNo yes -> new CellValue.Text(Words.answer(value, wording));
      case Kind.Choice choice ->
          new CellValue.Text(
              choice.word(choice.options().get((int) value), wording.locale().toLanguageTag()));
    };
  }

  /// The unit of a typed figure: the typed one where it fits the variable, else the canonical one;
  /// empty where the variable has none.
  public static String unitText(Variable variable, String typedUnit) {
    return switch (variable.kind()) {
      case Kind.Amount amount ->
          fitting(amount, typedUnit).isPresent() ? typedUnit : amount.unit().symbol();
      case Kind.YesNo yes -> "";
      case Kind.Choice choice -> "";
    };
  }

  /// Whether two numbers are the same but for the dust of conversion and storage.
  public static boolean same(double one, double other) {
    return one == other || Math.abs(one - other) <= DUST * Math.max(Math.abs(one), Math.abs(other));
  }

  private static Unit unit(Variable variable, String typedUnit) {
    return variable.kind() instanceof Kind.Amount amount
        ? fitting(amount, typedUnit).orElse(amount.unit())
        : Unit.ONE;
  }

  private static Optional<Unit> fitting(Kind.Amount amount, String typedUnit) {
    try {
      return Optional.of(UnitText.read(typedUnit)).filter(u -> u.measuresSameAs(amount.unit()));
    } catch (UnknownUnitException unknown) {
      return Optional.empty();
    }
  }

  private static CellValue cell(Variable variable, double value, Unit unit, String typed) {
    return switch (variable.kind()) {
      case Kind.Amount amount -> new CellValue.Number(number(amount, value, unit, typed), false);
      case Kind.YesNo yes -> new CellValue.Text(YesNoWords.word(value));
      case Kind.Choice choice -> {
        if (value != Math.rint(value) || value < 0 || value >= choice.options().size()) {
          throw new IllegalArgumentException(
              variable.code()
                  + " has options 0 to "
                  + (choice.options().size() - 1)
                  + "; found "
                  + value);
        }
        yield new CellValue.Text(Words.option(choice.options().get((int) value)));
      }
    };
  }

  /// The number that was typed, where it still gives the value; else the value in the unit, free
  /// of the dust of division where that loses nothing.
  private static double number(Kind.Amount amount, double value, Unit unit, String typed) {
    double factor = unit.factorTo(amount.unit());
    if (NumberText.read(typed) instanceof NumberReading.Sure sure
        && sure.rest().isEmpty()
        && same(sure.value() * factor, value)) {
      return sure.value();
    }
    double exact = value / factor;
    double tidy = PlainNumber.tidy(exact, DIGITS);
    return same(tidy * factor, value) ? tidy : exact;
  }
}
