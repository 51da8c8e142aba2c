package org.parkwright.domain.index.columns;

import java.util.Arrays;
import java.util.List;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.FormulaUnit;
import org.parkwright.domain.index.Inputs.Input;
import org.parkwright.domain.index.Outcome;
import org.parkwright.domain.index.RosterCounting;
import org.parkwright.kernel.quantity.Unit;

/// Lays evidence out in columns. Rosters are counted here, park by park.
record EvidenceColumns(ColumnPlan plan, Dictionary dictionary) {

  Columns of(List<Evidence> parks) {
    Columns columns = Columns.ofRows(parks.size());
    for (Input input : plan.inputs()) {
      columns = input(columns, input, parks);
    }
    for (Formula roster : plan.rosters()) {
      if (parks.stream().anyMatch(park -> RosterCounting.answers(park, roster))) {
        columns = roster(columns, roster, parks);
      }
    }
    return columns;
  }

  private static Columns input(Columns columns, Input input, List<Evidence> parks) {
    double[] values = new double[parks.size()];
    boolean[] not = new boolean[parks.size()];
    Arrays.fill(values, Double.NaN);
    for (int row = 0; row < values.length; row++) {
      switch (parks.get(row).answer(input.variable(), input.yearsBack())) {
        case Answer.Known known -> values[row] = known.value().value();
        case Answer.Missing missing -> {}
        case Answer.NotApplicable declared -> not[row] = true;
      }
    }
    return columns.with(input, values, not);
  }

  private Columns roster(Columns columns, Formula formula, List<Evidence> parks) {
    Unit unit =
        formula instanceof Formula.RosterShare ? Unit.ONE : FormulaUnit.of(formula, dictionary);
    double[] values = new double[parks.size()];
    boolean[] not = new boolean[parks.size()];
    Arrays.fill(values, Double.NaN);
    for (int row = 0; row < values.length; row++) {
      switch (formula.in(parks.get(row), dictionary)) {
        case Outcome.Value value -> values[row] = value.quantity().in(unit).value();
        case Outcome.Missing missing -> {}
        case Outcome.Inapplicable inapplicable -> not[row] = true;
      }
    }
    return columns.withRoster(formula, values, not);
  }
}
