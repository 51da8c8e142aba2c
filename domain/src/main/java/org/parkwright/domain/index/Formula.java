package org.parkwright.domain.index;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.kernel.quantity.Quantity;

/// How an indicator's value follows from variables.
///
/// One park is computed by [#in], which keeps units and reasons; many parks by the columns
/// package, which works on `double` columns in canonical units. Both read the same tree, and a
/// property test holds them to the same answers.
public sealed interface Formula {

  /// The variable itself, in the period.
  record Observed(String variable) implements Formula {}

  /// A fixed quantity.
  record Fixed(Quantity quantity) implements Formula {}

  /// One formula over another; a zero denominator makes it not applicable or undefined.
  ///
  /// @param whenZero what a zero denominator means
  record Ratio(Formula over, Formula under, WhenZero whenZero) implements Formula {}

  /// What a zero denominator means.
  enum WhenZero {
    /// The question does not arise (no firm above 250 employees, no grievance received).
    NOT_APPLICABLE,
    /// The value cannot be computed.
    UNKNOWN
  }

  /// The sum of at least one part; all must be known.
  record Sum(List<Formula> parts) implements Formula {
    public Sum {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("a sum needs at least one part; found none");
      }
    }
  }

  /// One formula less another.
  record Difference(Formula from, Formula less) implements Formula {}

  /// A product.
  record Product(Formula left, Formula right) implements Formula {}

  /// The formula some years before the period.
  record Earlier(Formula of, int years) implements Formula {
    public Earlier {
      requireYears(years);
    }
  }

  /// The mean over the period and the years before it, `years` values in all; all must be known.
  record MeanOver(Formula of, int years) implements Formula {
    public MeanOver {
      requireYears(years);
    }
  }

  /// Mean annual growth over the last `years` years: `(X_t / X_0)^(1/years) - 1`. Undefined
  /// unless both ends are positive (X_t may be zero).
  record Growth(Formula of, int years) implements Formula {
    public Growth {
      requireYears(years);
    }

    /// Mean annual growth as a fraction, from the value at the end over that at the start.
    public static double rate(double endOverStart, int years) {
      return (years == 1 ? endOverStart : Math.pow(endOverStart, 1.0 / years)) - 1;
    }
  }

  /// Mean annual reduction: minus the growth.
  record Reduction(Formula of, int years) implements Formula {
    public Reduction {
      requireYears(years);
    }
  }

  /// Growth of one formula over growth of another; undefined when the driver does not grow.
  record Elasticity(Formula of, Formula driver, int years) implements Formula {
    public Elasticity {
      requireYears(years);
    }

    /// Whether a driver's growth is too small to divide by.
    public static boolean isStill(double growth) {
      return Math.abs(growth) < 1e-12;
    }
  }

  /// Share of a roster's members, among those that pass a filter, which have a property; where
  /// no roster is reported, another formula answers.
  ///
  /// @param roster roster name
  /// @param among filter, for example employees above 250; empty: all members
  /// @param having the property
  /// @param reported answers where there is no roster
  record RosterShare(String roster, Optional<Condition> among, Condition having, Formula reported)
      implements Formula {}

  /// Number of a roster's members with a property (a nested threshold); where no roster is
  /// reported, another formula answers.
  record RosterCount(String roster, Condition having, Formula reported) implements Formula {}

  /// The value for one park, with its unit, or why there is none.
  default Outcome in(Evidence evidence, Dictionary dictionary) {
    return new Evaluation(evidence, dictionary).of(this, 0);
  }

  private static void requireYears(int years) {
    if (years < 1 || years > 20) {
      throw new IllegalArgumentException("expected 1 to 20 years; found " + years);
    }
  }
}
