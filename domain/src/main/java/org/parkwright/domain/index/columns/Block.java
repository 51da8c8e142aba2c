package org.parkwright.domain.index.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.columns.Term.Op;
import org.parkwright.kernel.table.Arithmetic;
import org.parkwright.kernel.table.Comparison;

/// One worker's place of work: computes terms for the rows of one block after another.
///
/// A term is interpreted once per block, its loop runs over the rows. Results in between lie on a
/// stack of runs that is allocated once; results that several indicators use are kept for the
/// block.
final class Block {
  private final List<Optional<Columns.Column>> inputs;
  private final List<Optional<Columns.Column>> rosters;
  final Comparison comparison = new Comparison(Run.ROWS);
  private final Run[] kept;
  private final boolean[] ready;
  private final byte[] marks = new byte[Run.ROWS];
  private final List<Run> stack = new ArrayList<>();
  private int depth;
  private int row;
  private int rows;

  Block(ColumnPlan plan, Columns columns) {
    this.inputs = plan.inputs().stream().map(columns::find).toList();
    this.rosters = plan.rosters().stream().map(columns::find).toList();
    this.kept = new Run[plan.kept()];
    this.ready = new boolean[plan.kept()];
    Arrays.setAll(kept, place -> new Run());
  }

  /// Begins with other rows.
  void at(int firstRow, int count) {
    row = firstRow;
    rows = count;
    Arrays.fill(ready, false);
  }

  int rows() {
    return rows;
  }

  /// The values of a term; to be given back by [#release], last one first.
  Run run(Term term) {
    if (depth == stack.size()) {
      stack.add(new Run());
    }
    Run run = stack.get(depth++);
    if (term.kept < 0) {
      compute(term.op, run);
      return run;
    }
    if (!ready[term.kept]) {
      compute(term.op, kept[term.kept]);
      ready[term.kept] = true;
    }
    run.see(kept[term.kept]);
    return run;
  }

  /// Gives back the last so many runs.
  void release(int runs) {
    depth -= runs;
  }

  private void compute(Op op, Run into) {
    switch (op) {
      case Op.Leaf leaf -> see(inputs.get(leaf.input()), into);
      case Op.Constant constant -> {
        Arrays.fill(into.own, 0, rows, constant.value());
        into.seeOwn();
      }
      case Op.Roster roster -> roster(roster, into);
      case Op.Sum s -> {
        Run left = run(s.left());
        Run right = run(s.right());
        Arithmetic.add(left.values, left.at, right.values, right.at, s.factor(), into.own, rows);
        wrote(into, left, right);
      }
      case Op.Difference d -> {
        Run from = run(d.from());
        Run less = run(d.less());
        Arithmetic.subtract(from.values, from.at, less.values, less.at, d.factor(), into.own, rows);
        wrote(into, from, less);
      }
      case Op.Product p -> {
        Run left = run(p.left());
        Run right = run(p.right());
        Arithmetic.multiply(left.values, left.at, right.values, right.at, into.own, rows);
        wrote(into, left, right);
      }
      case Op.Quotient quotient -> quotient(quotient, into);
      case Op.Mean mean -> {
        Run total = run(mean.total());
        Arithmetic.divideBy(total.values, total.at, mean.years(), into.own, rows);
        wrote(into, total);
      }
      case Op.GrowthFactor growth -> {
        Run end = run(growth.end());
        Run start = run(growth.start());
        Arithmetic.growthFactor(end.values, end.at, start.values, start.at, into.own, rows);
        wrote(into, end, start);
      }
      case Op.Rate rate -> rate(rate, into);
      case Op.Elasticity elasticity -> elasticity(elasticity, into);
    }
  }

  private void see(Optional<Columns.Column> column, Run into) {
    if (column.isPresent()) {
      into.see(column.get(), row);
    } else {
      into.seeNothing();
    }
  }

  private void wrote(Run into, Run from) {
    into.wrote(from, rows);
    release(1);
  }

  private void wrote(Run into, Run left, Run right) {
    into.wrote(left, right, rows);
    release(2);
  }

  private void roster(Op.Roster roster, Run into) {
    Optional<Columns.Column> counted = rosters.get(roster.roster());
    if (counted.isEmpty()) {
      Run reported = run(roster.reported());
      System.arraycopy(reported.values, reported.at, into.own, 0, rows);
      wrote(into, reported);
      return;
    }
    into.see(counted.get(), row);
    if (roster.factor() != 1) {
      Arithmetic.scale(into.values, into.at, roster.factor(), into.own, rows);
      into.wrote(into, rows);
    }
  }

  private void quotient(Op.Quotient quotient, Run into) {
    Run over = run(quotient.over());
    Run under = run(quotient.under());
    Arithmetic.divide(over.values, over.at, under.values, under.at, into.own, rows);
    into.wrote(over, under, rows);
    comparison.zero(under.values, under.at, marks, rows);
    switch (quotient.whenZero()) {
      case NOT_APPLICABLE -> into.notApplicable(marks, rows);
      case UNKNOWN -> into.missing(marks, rows);
    }
    release(2);
  }

  private void rate(Op.Rate rate, Run into) {
    Run factor = run(rate.factor());
    for (int i = 0; i < rows; i++) {
      into.own[i] = rate.sign() * Formula.Growth.rate(factor.values[factor.at + i], rate.years());
    }
    wrote(into, factor);
  }

  private void elasticity(Op.Elasticity elasticity, Run into) {
    Run of = run(elasticity.of());
    Run driver = run(elasticity.driver());
    Arithmetic.divide(of.values, of.at, driver.values, driver.at, into.own, rows);
    into.wrote(of, driver, rows);
    for (int i = 0; i < rows; i++) {
      boolean still = Formula.Elasticity.isStill(driver.values[driver.at + i]);
      into.own[i] = still ? Double.NaN : into.own[i];
      marks[i] = (byte) (still ? 1 : 0);
    }
    into.missing(marks, rows);
    release(2);
  }
}
