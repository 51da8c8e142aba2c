package org.parkwright.domain.index;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which variables, in which years, a formula or requirement reads.
public final class Inputs {
  private Inputs() {}

  /// One variable some years before the period.
  ///
  /// @param variable code
  /// @param yearsBack 0 for the period itself
  public record Input(String variable, int yearsBack) implements Comparable<Input> {
    @Override
    public int compareTo(Input other) {
      int byVariable = variable.compareTo(other.variable);
      return byVariable != 0 ? byVariable : Integer.compare(yearsBack, other.yearsBack);
    }
  }

  /// Everything that a system reads about the park itself (roster members are apart).
  public static SortedSet<Input> of(IndexSystem system) {
    SortedSet<Input> inputs = new TreeSet<>();
    system.indicators().forEach(indicator -> inputs.addAll(of(indicator)));
    return inputs;
  }

  /// Everything that an indicator reads.
  public static SortedSet<Input> of(Indicator indicator) {
    SortedSet<Input> inputs = new TreeSet<>();
    indicator.applies().ifPresent(applies -> collect(applies.condition(), 0, inputs));
    for (Indicator.Test test : indicator.tests()) {
      collect(test.formula(), 0, inputs);
      collect(test.requirement(), inputs);
    }
    return inputs;
  }

  /// Everything that a formula reads.
  public static SortedSet<Input> of(Formula formula) {
    SortedSet<Input> inputs = new TreeSet<>();
    collect(formula, 0, inputs);
    return inputs;
  }

  /// Everything that a condition reads.
  public static SortedSet<Input> of(Condition condition) {
    SortedSet<Input> inputs = new TreeSet<>();
    collect(condition, 0, inputs);
    return inputs;
  }

  private static void collect(Formula formula, int back, SortedSet<Input> into) {
    switch (formula) {
      case Formula.Observed observed -> into.add(new Input(observed.variable(), back));
      case Formula.Fixed fixed -> {}
      case Formula.Ratio ratio -> all(List.of(ratio.over(), ratio.under()), back, into);
      case Formula.Sum sum -> all(sum.parts(), back, into);
      case Formula.Difference d -> all(List.of(d.from(), d.less()), back, into);
      case Formula.Product p -> all(List.of(p.left(), p.right()), back, into);
      case Formula.Earlier earlier -> collect(earlier.of(), back + earlier.years(), into);
      case Formula.MeanOver mean -> {
        for (int year = 0; year < mean.years(); year++) {
          collect(mean.of(), back + year, into);
        }
      }
      case Formula.Growth growth -> ends(growth.of(), growth.years(), back, into);
      case Formula.Reduction cut -> ends(cut.of(), cut.years(), back, into);
      case Formula.Elasticity e -> {
        ends(e.of(), e.years(), back, into);
        ends(e.driver(), e.years(), back, into);
      }
      case Formula.RosterShare share -> collect(share.reported(), back, into);
      case Formula.RosterCount count -> collect(count.reported(), back, into);
    }
  }

  private static void ends(Formula of, int years, int back, SortedSet<Input> into) {
    collect(of, back, into);
    collect(of, back + years, into);
  }

  private static void all(List<Formula> parts, int back, SortedSet<Input> into) {
    parts.forEach(part -> collect(part, back, into));
  }

  private static void collect(Condition condition, int back, SortedSet<Input> into) {
    switch (condition) {
      case Condition.Compares compares -> collect(compares.formula(), back, into);
      case Condition.Is is -> into.add(new Input(is.variable(), back));
      case Condition.All all -> all.conditions().forEach(part -> collect(part, back, into));
    }
  }

  private static void collect(Requirement requirement, SortedSet<Input> into) {
    switch (requirement) {
      case Requirement.Threshold t -> {}
      case Requirement.Between b -> {}
      case Requirement.Yes y -> {}
      case Requirement.Bands b -> {}
      case Requirement.Against against -> collect(against.limit(), 0, into);
      case Requirement.When when -> {
        for (Requirement.Case one : when.cases()) {
          collect(one.when(), 0, into);
          collect(one.then(), into);
        }
        if (when.otherwise() instanceof Requirement.Otherwise.Then then) {
          collect(then.requirement(), into);
        }
      }
    }
  }
}
