package org.parkwright.domain.index;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// How the findings of a system's indicators become a score and a verdict.
public sealed interface PassRule {

  /// So many requirements must be met.
  ///
  /// @param least how many; empty: all that apply
  record Count(OptionalInt least) implements PassRule {}

  /// All mandatory indicators and so many of each group.
  ///
  /// @param groups group id to least number met
  record MandatoryPlusGroups(Map<String, Integer> groups) implements PassRule {
    public MandatoryPlusGroups {
      groups = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(groups));
    }
  }

  /// Mean of value over lead value, times 100; yes/no counts 1 or 0. From each group only the
  /// best so many count.
  ///
  /// @param groups group id to how many count
  /// @param cap largest ratio that counts; empty: no cap
  /// @param pass least index to pass; empty: the system names none
  record MeanRatioToLead(Map<String, Integer> groups, OptionalDouble cap, OptionalDouble pass)
      implements PassRule {
    public MeanRatioToLead {
      groups = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(groups));
    }
  }

  /// Weighted mean of values standardised between goalposts (0 to 1, capped), times 100.
  ///
  /// @param pass least index to pass; empty: the system names none
  record WeightedSum(OptionalDouble pass) implements PassRule {}

  /// Sum of points with named bands, after all preconditions.
  ///
  /// @param most points when everything is met
  /// @param bands bands from the highest
  /// @param pass least points to pass; empty: the lowest band
  record PointsAndBands(double most, List<ScoreBand> bands, OptionalDouble pass)
      implements PassRule {
    public PointsAndBands {
      bands = List.copyOf(bands);
    }
  }

  /// A named band of scores.
  ///
  /// @param name its name
  /// @param operator [Operator#AT_LEAST] or [Operator#MORE_THAN]
  /// @param from lower limit
  record ScoreBand(String name, Operator operator, double from) {}

  /// Veto indicators must be met; guiding ones are reported, and so many of them must be met.
  ///
  /// @param guiding least number of guiding indicators met; 0 where the system names none
  record VetoPlusGuiding(int guiding) implements PassRule {}

  /// Every line must be met.
  record Checklist() implements PassRule {}
}
