package org.parkwright.formats.workbook.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.index.Requirement;

/// Which variables an index system asks of the single members of which roster.
final class ListInputs {
  private final Map<String, Set<String>> codes = new TreeMap<>();

  private ListInputs() {}

  /// Variable codes by roster name.
  static Map<String, Set<String>> of(List<IndexSystem> systems) {
    ListInputs inputs = new ListInputs();
    for (IndexSystem system : systems) {
      for (Indicator indicator : system.indicators()) {
        indicator.applies().ifPresent(applies -> inputs.collect(applies.condition()));
        for (Indicator.Test test : indicator.tests()) {
          inputs.collect(test.formula());
          inputs.collect(test.requirement());
        }
      }
    }
    return inputs.codes;
  }

  private void collect(Formula formula) {
    switch (formula) {
      case Formula.Observed observed -> {}
      case Formula.Fixed fixed -> {}
      case Formula.Ratio ratio -> all(List.of(ratio.over(), ratio.under()));
      case Formula.Sum sum -> all(sum.parts());
      case Formula.Difference d -> all(List.of(d.from(), d.less()));
      case Formula.Product p -> all(List.of(p.left(), p.right()));
      case Formula.Earlier earlier -> collect(earlier.of());
      case Formula.MeanOver mean -> collect(mean.of());
      case Formula.Growth growth -> collect(growth.of());
      case Formula.Reduction cut -> collect(cut.of());
      case Formula.Elasticity e -> all(List.of(e.of(), e.driver()));
      case Formula.RosterShare share -> {
        share.among().ifPresent(among -> members(share.roster(), among));
        members(share.roster(), share.having());
        collect(share.reported());
      }
      case Formula.RosterCount count -> {
        members(count.roster(), count.having());
        collect(count.reported());
      }
    }
  }

  private void all(List<Formula> parts) {
    parts.forEach(this::collect);
  }

  private void members(String roster, Condition condition) {
    Set<String> asked = codes.computeIfAbsent(roster, name -> new LinkedHashSet<>());
    Inputs.of(condition).forEach(input -> asked.add(input.variable()));
  }

  private void collect(Condition condition) {
    switch (condition) {
      case Condition.Compares compares -> collect(compares.formula());
      case Condition.Is is -> {}
      case Condition.All all -> all.conditions().forEach(this::collect);
    }
  }

  private void collect(Requirement requirement) {
    switch (requirement) {
      case Requirement.Threshold t -> {}
      case Requirement.Between b -> {}
      case Requirement.Yes y -> {}
      case Requirement.Bands b -> {}
      case Requirement.Against against -> collect(against.limit());
      case Requirement.When when -> {
        when.cases().forEach(one -> collect(one.when()));
        when.cases().forEach(one -> collect(one.then()));
        if (when.otherwise() instanceof Requirement.Otherwise.Then then) {
          collect(then.requirement());
        }
      }
    }
  }
}
