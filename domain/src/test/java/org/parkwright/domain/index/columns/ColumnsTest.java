package org.parkwright.domain.index.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkwright.domain.Field.DICTIONARY;
import static org.parkwright.domain.Field.atLeast;
import static org.parkwright.domain.Field.indicator;
import static org.parkwright.domain.Field.park;
import static org.parkwright.domain.Field.seen;
import static org.parkwright.domain.Field.share;
import static org.parkwright.domain.Field.system;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.Field;
import org.parkwright.domain.index.Condition;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Inputs.Input;
import org.parkwright.domain.index.Judgement.Level;

class ColumnsTest {
  private static final Input FRESH = new Input("water.fresh", 0);
  private static final Input REUSED = new Input("water.reused", 0);
  private static final IndexSystem REUSE =
      system(
          indicator("R", "%", share("water.reused", "water.fresh"), atLeast(50, "%")),
          indicator("G", "%", new Formula.Growth(seen("renewable"), 3), atLeast(5, "%")));

  @Test
  void aTableRefusesWhatIsNoColumn() {
    Columns two = Columns.ofRows(2);
    assertThatThrownBy(() -> two.with(FRESH, new double[] {1}))
        .hasMessageContaining("water.fresh")
        .hasMessageContaining("2 rows; found 1");
    assertThatThrownBy(() -> two.with(FRESH, new double[] {1, Double.NEGATIVE_INFINITY}))
        .hasMessageContaining("row 1: found -Infinity");
    assertThatThrownBy(() -> two.with(FRESH, new double[] {1, 2}, new boolean[] {false, true}))
        .hasMessageContaining("row 1: declared not applicable, but has 2.0");
    assertThatThrownBy(() -> two.withRoster(seen("water.fresh"), new double[2]))
        .hasMessageContaining("counts over a roster");
  }

  @Test
  void anInputWithoutAColumnIsMissing() {
    ColumnPlan plan = ColumnPlan.of(REUSE, DICTIONARY);
    Columns columns = Columns.ofRows(1).with(FRESH, new double[] {5});
    assertThat(plan.parallel(1).findings(columns)).isDeepEqualTo(new byte[][] {{0}, {0}});
    assertThat(plan.inputs()).contains(FRESH, REUSED, new Input("renewable", 3));
  }

  @Test
  void manyRowsGiveTheSameFindingsInAnyPiecesByAnyThreads() {
    int rows = 50_001;
    Columns columns = columns(rows);
    ColumnPlan plan = ColumnPlan.of(REUSE, DICTIONARY);
    byte[][] one = plan.parallel(1).findings(columns);
    assertThat(plan.parallel(3).findings(columns)).isDeepEqualTo(one);
    byte[][] pieces = new byte[2][rows];
    for (int from = 0; from < rows; from += 1777) {
      plan.findings(columns, from, Math.min(rows, from + 1777), pieces);
    }
    assertThat(pieces).isDeepEqualTo(one);
    Tally tally = plan.parallel(2).tally(columns);
    assertThat(tally).isEqualTo(plan.parallel(1).tally(columns));
    for (Level level : Level.values()) {
      long found = 0;
      for (byte finding : one[0]) {
        found += finding == level.ordinal() ? 1 : 0;
      }
      assertThat(tally.of(0, level)).as(level.name()).isEqualTo(found);
    }
    assertThat(tally.of(0, Level.NOT_APPLICABLE)).isPositive();
    assertThat(tally.of(Level.MET)).isEqualTo(tally.of(0, Level.MET) + tally.of(1, Level.MET));
  }

  private static Columns columns(int rows) {
    SplittableRandom random = new SplittableRandom(7);
    Columns columns = Columns.ofRows(rows);
    for (Input input : ColumnPlan.of(REUSE, DICTIONARY).inputs()) {
      double[] values = new double[rows];
      for (int row = 0; row < rows; row++) {
        int drawn = random.nextInt(12);
        values[row] = drawn == 11 ? Double.NaN : drawn;
      }
      columns = columns.with(input, values);
    }
    return columns;
  }

  @Test
  void oneParkIsDrawnManyTimes() {
    ColumnPlan plan = ColumnPlan.of(REUSE, DICTIONARY);
    Columns draws =
        plan.columns(park().says("water.fresh", 10).says("water.reused", 5).evidence(), 3)
            .with(REUSED, new double[] {2.5, 5, 20});
    byte[][] levels = new byte[2][3];
    double[][] values = new double[2][3];
    double[][] credits = new double[2][3];
    plan.values(draws, 0, 3, levels, values, credits);
    assertThat(levels[0]).containsExactly(1, 3, 3);
    assertThat(values[0]).containsExactly(25, 50, 200);
    assertThat(credits[0]).containsExactly(0, 1, 1);
    assertThat(values[1]).containsOnly(Double.NaN);
  }

  @Test
  void aSuppliedRosterColumnReplacesTheReportedFigure() {
    Formula certified =
        new Formula.RosterShare(
            "tenants",
            Optional.empty(),
            new Condition.Is("tenant.ems", "yes"),
            share("firms.large.ems", "firms.large"));
    ColumnPlan plan =
        ColumnPlan.of(Field.system(indicator("E", "%", certified, atLeast(40, "%"))), DICTIONARY);
    Columns reported =
        Columns.ofRows(3)
            .with(new Input("firms.large.ems", 0), new double[] {1, 1, 1})
            .with(new Input("firms.large", 0), new double[] {10, 10, 10});
    assertThat(plan.parallel(1).findings(reported)[0]).containsExactly(1, 1, 1);
    Columns counted =
        reported.withRoster(
            certified,
            new double[] {0.4, Double.NaN, Double.NaN},
            new boolean[] {false, false, true});
    assertThat(plan.parallel(1).findings(counted)[0]).containsExactly(3, 0, 4);
  }
}
