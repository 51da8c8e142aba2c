package org.parkwright.domain.evidence;

import java.util.List;
import org.parkwright.kernel.quantity.Unit;

/// What sort of answer a variable takes. Inside the kernel every answer is a `double`: amounts in
/// the canonical unit, yes 1, partly 0.5, no 0, options by their place from 0.
public sealed interface Kind {

  /// A number in a unit.
  ///
  /// @param unit canonical unit, in which it is stored and computed
  /// @param least smallest possible value (refused below), may be -infinity
  /// @param most largest possible value (refused above), may be infinity
  /// @param plausibleLow below this a person is asked whether the figure is right
  /// @param plausibleHigh above this a person is asked
  record Amount(Unit unit, double least, double most, double plausibleLow, double plausibleHigh)
      implements Kind {
    public Amount {
      if (!(least <= plausibleLow && plausibleLow < plausibleHigh && plausibleHigh <= most)) {
        throw new IllegalArgumentException(
            "expected possible and plausible ranges nested in order; found %s %s %s %s"
                .formatted(least, plausibleLow, plausibleHigh, most));
      }
    }
  }

  /// Yes, partly or no.
  record YesNo() implements Kind {}

  /// One of several options.
  ///
  /// @param options codes of the options in order, at least two
  record Choice(List<String> options) implements Kind {
    public Choice {
      options = List.copyOf(options);
      if (options.size() < 2 || options.stream().distinct().count() < options.size()) {
        throw new IllegalArgumentException(
            "a choice needs at least two different options; found " + options);
      }
    }
  }
}
