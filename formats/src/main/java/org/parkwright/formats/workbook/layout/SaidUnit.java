package org.parkwright.formats.workbook.layout;

import org.parkwright.domain.index.Figures;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.quantity.Unit;

/// A unit in a message; units that are words (`firm`) in the reader's language.
///
/// @param symbol as written
public record SaidUnit(String symbol) implements Phrase {

  public SaidUnit(Unit unit) {
    this(unit.symbol());
  }

  @Override
  public String in(Wording wording) {
    return Figures.unit(wording, symbol);
  }
}
