package org.parkwright.domain.evidence;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Figures of several firms taken together, or the reason why they are not shown.
public sealed interface Aggregate {
  /// With fewer firms, each could be guessed by the others.
  int FEWEST = 5;

  /// A firm that makes more of a sum than this could be read off it.
  double LARGEST_PART = 0.85;

  /// @param firms whose figures went in
  /// @param sum sum of the values, canonical unit
  /// @param low sum of the lowest likely values
  /// @param high sum of the highest likely values
  /// @param yes how many say exactly 1, which for a yes/no question means yes
  record Shown(Set<String> firms, double sum, double low, double high, int yes)
      implements Aggregate {
    public Shown {
      firms = Set.copyOf(firms);
    }
  }

  /// Not shown.
  record Withheld(Reason reason) implements Aggregate {}

  /// Why an aggregate is not shown.
  enum Reason {
    FEW,
    ONE_MAKES_MOST,
    DIFFERENCE
  }

  /// Takes figures together as far as they alone allow it.
  ///
  /// @param summed whether the sum is told; shares of yes have no largest part
  static Aggregate of(Collection<FirmFigure> figures, boolean summed) {
    Set<String> firms = new TreeSet<>();
    double sum = 0;
    double low = 0;
    double high = 0;
    double all = 0;
    double largest = 0;
    int yes = 0;
    for (FirmFigure figure : figures) {
      if (!firms.add(figure.firm())) {
        throw new IllegalArgumentException("two figures of " + figure.firm());
      }
      sum += figure.value();
      low += figure.low();
      high += figure.high();
      all += Math.abs(figure.value());
      largest = Math.max(largest, Math.abs(figure.value()));
      yes += figure.value() == 1 ? 1 : 0;
    }
    if (firms.size() < FEWEST) {
      return new Withheld(Reason.FEW);
    }
    return summed && largest > LARGEST_PART * all
        ? new Withheld(Reason.ONE_MAKES_MOST)
        : new Shown(firms, sum, low, high, yes);
  }
}
