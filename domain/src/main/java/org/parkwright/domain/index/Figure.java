package org.parkwright.domain.index;

import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

/// A number inside a sentence, as [Figures] writes it.
///
/// @param value any finite number
public record Figure(double value) implements Phrase {
  @Override
  public String in(Wording wording) {
    return Figures.in(wording, value);
  }
}
