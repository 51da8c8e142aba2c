package org.parkwright.domain.index;

import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.quantity.Quantity;

/// A quantity inside a sentence, as [Figures] writes it.
///
/// @param quantity value and unit
public record Amount(Quantity quantity) implements Phrase {
  @Override
  public String in(Wording wording) {
    return Figures.in(wording, quantity);
  }
}
