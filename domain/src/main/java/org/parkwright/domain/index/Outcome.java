package org.parkwright.domain.index;

import java.util.List;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.quantity.Quantity;

/// The result of a formula for one park.
public sealed interface Outcome {

  /// A value and the observations that it came from.
  record Value(Quantity quantity, List<Observation> from) implements Outcome {
    public Value {
      from = List.copyOf(from);
    }
  }

  /// No value.
  ///
  /// @param why what is missing or undefined
  /// @param variables what would have to be answered; empty when all are
  ///     answered and the formula is undefined for them
  record Missing(Phrase why, List<Inputs.Input> variables) implements Outcome {
    public Missing {
      variables = List.copyOf(variables);
    }
  }

  /// The question does not arise.
  ///
  /// @param why the reason
  record Inapplicable(Phrase why) implements Outcome {}
}
