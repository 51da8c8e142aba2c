package org.parkwright.domain.evidence;

import java.util.List;
import java.util.Optional;
import org.parkwright.kernel.document.Phrase;

/// What the evidence says about one variable in one period.
public sealed interface Answer {

  /// A chosen value.
  ///
  /// @param value the chosen claim
  /// @param chosen the observation it comes from
  /// @param rivals other observations of the same thing, not chosen
  /// @param reason why this one was chosen; empty when there was no rival
  record Known(
      Claim.Value value, Observation chosen, List<Observation> rivals, Optional<Phrase> reason)
      implements Answer {
    public Known {
      rivals = List.copyOf(rivals);
    }
  }

  /// Nothing is known.
  ///
  /// @param why what is missing, for example “no water.fresh for cn/suzhou in 2024”
  record Missing(Phrase why) implements Answer {}

  /// Declared not applicable.
  ///
  /// @param why the reason given
  /// @param chosen the observation that says so
  record NotApplicable(String why, Observation chosen) implements Answer {}
}
