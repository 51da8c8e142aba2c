package org.parkwright.formats.workbook.cells;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.typed.Nearest;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.formats.workbook.layout.SaidUnit;
import org.parkwright.formats.workbook.layout.UnitWords;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// The unit of a row's figures.
///
/// @param unit the unit; nothing when the cell holds none that fits
/// @param text as the person wrote it
public record UnitCell(Optional<Unit> unit, String text) {

  /// Reads the unit cell of a row with an amount; an empty one means the canonical unit.
  public static UnitCell read(AnswerCell cell, Kind.Amount amount) {
    String text = UnitWords.canonical(cell.text());
    if (text.isBlank()) {
      cell.issue(
          IssueKind.UNIT_ASSUMED,
          allowed(amount.unit()),
          Phrase.of("do.unit_assumed", new SaidUnit(amount.unit())));
      return new UnitCell(Optional.of(amount.unit()), amount.unit().symbol());
    }
    return new UnitCell(fitting(cell, text, amount.unit()), text);
  }

  /// The unit of a text where it measures the same as the canonical one; else says what is wrong
  /// and which units are allowed.
  static Optional<Unit> fitting(AnswerCell cell, String text, Unit canonical) {
    try {
      Unit unit = UnitText.read(text);
      if (unit.measuresSameAs(canonical)) {
        return Optional.of(unit);
      }
      cell.issue(
          IssueKind.WRONG_MEASURE, allowed(canonical), Phrase.of("do.measure", new SaidUnit(unit)));
    } catch (UnknownUnitException unknown) {
      Optional<String> similar = Nearest.to(text, UnitText.choices(canonical));
      cell.issue(
          IssueKind.UNKNOWN_UNIT,
          allowed(canonical),
          similar
              .map(s -> Phrase.of("do.meant", new SaidUnit(s)))
              .orElse(Phrase.of("do.unit_unknown")));
    }
    return Optional.empty();
  }

  /// The units that a figure may be given in.
  static Phrase allowed(Unit canonical) {
    List<String> choices = UnitText.choices(canonical);
    return choices.size() == 1
        ? Phrase.of("expect.unit", new SaidUnit(choices.getFirst()))
        : Phrase.of(
            "expect.units",
            Phrase.joined("list.comma", choices.stream().map(SaidUnit::new).toList()));
  }
}
