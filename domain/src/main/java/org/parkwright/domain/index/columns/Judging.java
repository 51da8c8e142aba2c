package org.parkwright.domain.index.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.Operator;
import org.parkwright.kernel.table.Interval;
import org.parkwright.kernel.table.Selection;

/// Writes the levels of indicators in the rows of a block, as bytes: the ordinals of [Level], so
/// that 0 is unknown. Rules of precedence become masks, in the order in which one park is judged.
final class Judging {
  private static final int UNKNOWN = Level.UNKNOWN.ordinal();
  private static final int UNMET = Level.UNMET.ordinal();
  private static final int MET = Level.MET.ordinal();
  private static final int NOT_APPLICABLE = Level.NOT_APPLICABLE.ordinal();

  /// Of several tests the one that comes first here decides.
  private static final List<Level> DECIDING =
      List.of(Level.UNMET, Level.UNKNOWN, Level.PARTLY_MET, Level.MET, Level.NOT_APPLICABLE);

  private static final byte[] JOIN = join();

  private final Block block;
  private final List<byte[]> stack = new ArrayList<>();
  private int depth;

  Judging(Block block) {
    this.block = block;
  }

  private static byte[] join() {
    byte[] table = new byte[64];
    for (Level one : Level.values()) {
      for (Level two : Level.values()) {
        Level joined = DECIDING.indexOf(one) < DECIDING.indexOf(two) ? one : two;
        table[one.ordinal() << 3 | two.ordinal()] = (byte) joined.ordinal();
      }
    }
    return table;
  }

  /// Space for one code per row, to be given back by [#release], last one first.
  byte[] codes() {
    if (depth == stack.size()) {
      stack.add(new byte[Run.ROWS]);
    }
    return stack.get(depth++);
  }

  void release() {
    depth--;
  }

  /// Writes an indicator's levels.
  void judge(Line line, byte[] out) {
    byte[] one = codes();
    for (int i = 0; i < line.tests().size(); i++) {
      test(line.tests().get(i), i == 0 ? out : one);
      if (i > 0) {
        Selection.combine(out, one, JOIN, block.rows());
      }
    }
    release();
    applies(line, out);
  }

  /// Takes back what does not apply, or of which it is not known whether it applies.
  void applies(Line line, byte[] out) {
    if (line.applies().isPresent()) {
      byte[] truth = codes();
      check(line.applies().get(), truth);
      Selection.choose(truth, out, NOT_APPLICABLE, block.rows());
      release();
    }
  }

  /// Writes the levels of one test.
  void test(Line.Test test, byte[] out) {
    Run value = block.run(test.value());
    Run compared = test.compared() == test.value() ? value : block.run(test.compared());
    rule(test.ruling(), value, compared, out);
    if (!test.spreadsMissing()) {
      block.comparison.clearMissing(value.values, value.at, out, block.rows());
    }
    byte[] mask = value.mask;
    if (mask != null) {
      Selection.mark(mask, value.maskAt, NOT_APPLICABLE, out, block.rows());
    }
    block.release(test.compared() == test.value() ? 1 : 2);
  }

  private void rule(Ruling ruling, Run value, Run compared, byte[] out) {
    switch (ruling) {
      case Ruling.Graded graded -> grade(graded, compared, out);
      case Ruling.Yes yes -> block.comparison.oneOrZero(value.values, value.at, out, block.rows());
      case Ruling.Against against -> against(against, value, out);
      case Ruling.When when -> when(when, value, compared, out);
      case Ruling.Always always ->
          Arrays.fill(out, 0, block.rows(), (byte) always.level().ordinal());
    }
  }

  private void grade(Ruling.Graded graded, Run value, byte[] out) {
    List<Ruling.Grade> grades = graded.grades();
    for (int i = grades.size() - 1; i >= 0; i--) {
      Interval interval = grades.get(i).interval();
      int level = grades.get(i).level().ordinal();
      if (i == grades.size() - 1) {
        block.comparison.within(value.values, value.at, interval, level, UNMET, out, block.rows());
      } else {
        block.comparison.overwrite(value.values, value.at, interval, level, out, block.rows());
      }
    }
  }

  void against(Ruling.Against against, Run value, byte[] out) {
    Run limit = block.run(against.limit());
    Operator operator = against.operator();
    for (int i = 0; i < block.rows(); i++) {
      double x = value.values[value.at + i] * against.factor();
      double bound = limit.values[limit.at + i] * against.limitFactor();
      int level = operator.holds(x, bound) ? MET : UNMET;
      out[i] = (byte) (Double.isNaN(bound) ? UNKNOWN : level);
    }
    byte[] mask = limit.mask;
    if (mask != null) {
      Selection.mark(mask, limit.maskAt, NOT_APPLICABLE, out, block.rows());
    }
    block.release(1);
  }

  private void when(Ruling.When when, Run value, Run compared, byte[] out) {
    byte[] rest = codes();
    byte[] truth = codes();
    rule(when.otherwise(), value, compared, rest);
    for (int i = when.cases().size() - 1; i >= 0; i--) {
      Ruling.Case one = when.cases().get(i);
      check(one.when(), truth);
      rule(one.then(), value, compared, out);
      Selection.choose(truth, out, rest, block.rows());
      if (i > 0) {
        System.arraycopy(out, 0, rest, 0, block.rows());
      }
    }
    release();
    release();
  }

  /// Writes [Selection#YES], [Selection#NO] or 0 where it is unknown.
  void check(Check check, byte[] out) {
    switch (check) {
      case Check.Inside inside -> {
        Run run = block.run(inside.term());
        Interval first =
            inside.intervals().isEmpty() ? Interval.NONE : inside.intervals().getFirst();
        block.comparison.within(
            run.values, run.at, first, Selection.YES, Selection.NO, out, block.rows());
        for (int i = 1; i < inside.intervals().size(); i++) {
          block.comparison.overwrite(
              run.values, run.at, inside.intervals().get(i), Selection.YES, out, block.rows());
        }
        block.release(1);
      }
      case Check.All all -> {
        Arrays.fill(out, 0, block.rows(), (byte) Selection.YES);
        byte[] part = codes();
        for (Check one : all.checks()) {
          check(one, part);
          Selection.both(out, part, block.rows());
        }
        release();
      }
    }
  }
}
