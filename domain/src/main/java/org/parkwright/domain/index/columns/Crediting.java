package org.parkwright.domain.index.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.kernel.table.Interval;
import org.parkwright.kernel.table.Selection;

/// Writes the value and the credit of indicators in the rows of a block, beside their levels; NaN
/// where there is none. Scores need them; counting findings does not.
final class Crediting {
  private final Block block;
  private final Judging judging;
  private final List<double[]> stack = new ArrayList<>();
  private int depth;

  Crediting(Block block, Judging judging) {
    this.block = block;
    this.judging = judging;
  }

  private double[] numbers() {
    if (depth == stack.size()) {
      stack.add(new double[Run.ROWS]);
    }
    return stack.get(depth++);
  }

  private void release() {
    depth--;
  }

  /// Writes levels, values and credits of an indicator.
  void judge(Line line, byte[] levels, double[] values, double[] credits) {
    byte[] level = judging.codes();
    double[] credit = numbers();
    judging.judge(line, levels);
    Arrays.fill(values, 0, block.rows(), Double.NaN);
    Arrays.fill(credits, 0, block.rows(), Double.NaN);
    for (Line.Test test : line.tests()) {
      judging.test(test, level);
      Run value = block.run(test.value());
      Run compared = block.run(test.compared());
      credit(test.ruling(), value, compared, credit);
      for (int i = 0; i < block.rows(); i++) {
        boolean judged = isJudged(level[i]);
        if (judged && Double.isNaN(values[i])) {
          values[i] = value.values[value.at + i] * test.factor();
        }
        if (judged && level[i] == levels[i] && !(credits[i] <= credit[i])) {
          credits[i] = credit[i];
        }
      }
      block.release(2);
    }
    release();
    judging.release();
    withdraw(line, values);
  }

  private static boolean isJudged(int level) {
    return level != Level.UNKNOWN.ordinal() && level != Level.NOT_APPLICABLE.ordinal();
  }

  /// An indicator of which it is not known that it applies has no value.
  private void withdraw(Line line, double[] values) {
    if (line.applies().isPresent()) {
      byte[] truth = judging.codes();
      judging.check(line.applies().get(), truth);
      for (int i = 0; i < block.rows(); i++) {
        values[i] = truth[i] == Selection.YES ? values[i] : Double.NaN;
      }
      judging.release();
    }
  }

  private void credit(Ruling ruling, Run value, Run compared, double[] out) {
    switch (ruling) {
      case Ruling.Graded graded -> {
        for (int i = 0; i < block.rows(); i++) {
          out[i] = credit(graded.grades(), compared.values[compared.at + i]);
        }
      }
      case Ruling.Yes yes -> {
        for (int i = 0; i < block.rows(); i++) {
          double x = value.values[value.at + i];
          out[i] = x == 0.5 ? yes.partly() : x;
        }
      }
      case Ruling.Against against -> {
        byte[] level = judging.codes();
        judging.against(against, value, level);
        for (int i = 0; i < block.rows(); i++) {
          out[i] = level[i] == Level.MET.ordinal() ? 1 : 0;
        }
        judging.release();
      }
      case Ruling.When when -> when(when, value, compared, out);
      case Ruling.Always always -> Arrays.fill(out, 0, block.rows(), Double.NaN);
    }
  }

  private static double credit(List<Ruling.Grade> grades, double value) {
    for (Ruling.Grade grade : grades) {
      Interval interval = grade.interval();
      if (interval.contains(value)) {
        return grade.credit();
      }
    }
    return 0;
  }

  private void when(Ruling.When when, Run value, Run compared, double[] out) {
    double[] then = numbers();
    byte[] truth = judging.codes();
    credit(when.otherwise(), value, compared, out);
    for (int c = when.cases().size() - 1; c >= 0; c--) {
      judging.check(when.cases().get(c).when(), truth);
      credit(when.cases().get(c).then(), value, compared, then);
      for (int i = 0; i < block.rows(); i++) {
        out[i] = truth[i] == Selection.YES ? then[i] : out[i];
      }
    }
    judging.release();
    release();
  }
}
