package org.parkwright.kernel.composite.uncertainty;

import java.util.List;
import java.util.function.UnaryOperator;
import org.parkwright.kernel.composite.Hierarchy;
import org.parkwright.kernel.composite.Recipe;

/// Something that might as well have been otherwise. Each run draws one number of 0..1 for it,
// which
/// says how it was in this run.
public sealed interface Factor {

  /// What it is called in results.
  String name();

  /// A choice of the recipe: each option is equally likely.
  ///
  /// @param options each makes another recipe of the given one; one at least
  record Choice(String name, List<UnaryOperator<Recipe>> options) implements Factor {
    public Choice {
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException(name + " has no options to choose among");
      }
    }
  }

  /// A choice among trees that differ in their weights alone, such as the answers of experts.
  record WeightSets(String name, List<Hierarchy> sets) implements Factor {
    public WeightSets {
      sets = List.copyOf(sets);
      if (sets.isEmpty()) {
        throw new IllegalArgumentException(name + " has no sets of weights to choose among");
      }
    }
  }

  /// Every weight of some levels is multiplied by its own number between 1 - spread and 1 + spread.
  ///
  /// @param spread 0 to 1
  /// @param fromLevel the lowest level whose elements' weights vary
  record WeightNoise(String name, double spread, int fromLevel) implements Factor {
    public WeightNoise {
      if (!(spread >= 0 && spread <= 1)) {
        throw new IllegalArgumentException(name + ": a spread lies in 0..1; found " + spread);
      }
    }
  }

  /// Which of several equally likely cases a number of 0..1 stands for.
  static int option(double drawn, int options) {
    return Math.min(options - 1, (int) (drawn * options));
  }
}
