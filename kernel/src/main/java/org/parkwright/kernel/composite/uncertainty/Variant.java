package org.parkwright.kernel.composite.uncertainty;

import java.util.Arrays;
import java.util.List;
import org.parkwright.kernel.composite.Aggregation;
import org.parkwright.kernel.composite.CompositeIndex;
import org.parkwright.kernel.composite.Hierarchy;
import org.parkwright.kernel.composite.Node;
import org.parkwright.kernel.composite.Recipe;
import org.parkwright.kernel.table.Columns;

/// One recipe, made ready to be computed millions of times with different weights.
///
/// Everything that does not depend on the weights that vary is done once: the columns of the lowest
/// level whose weights vary are laid one behind the other in one array, with their logarithms
/// where a geometric mean follows. A run then is one multiplication and addition per number, in
/// loops over units that a compiler turns into vector instructions.
///
/// Groups whose members lie side by side: a level's elements stand group by group, so a group is a
/// stretch from `ends[g - 1]` to `ends[g]` of the level below.
final class Variant {
  private static final int LANES = 8;

  private final int units;
  private final int stride;
  private final int base;
  private final double[] table;
  private final double[] present;
  private final int[][] ends;
  private final Aggregation[] how;
  private final double enough;
  private final boolean wantsLogs;

  private Variant(Hierarchy tree, Columns aggregated, Recipe recipe, int base) {
    this.units = aggregated.rows();
    this.stride = (units + LANES - 1) / LANES * LANES;
    this.base = base;
    this.enough = recipe.enough();
    int steps = tree.levels() - base;
    this.ends = new int[steps][];
    this.how = new Aggregation[steps];
    for (int s = 0; s < steps; s++) {
      List<Node> groups = tree.level(base + 1 + s);
      ends[s] = new int[groups.size()];
      int end = 0;
      for (int g = 0; g < ends[s].length; g++) {
        end += tree.members(groups.get(g).code()).size();
        ends[s][g] = end;
      }
      how[s] = recipe.aggregationOf(base + 1 + s);
    }
    List<Node> lowest = tree.level(base);
    this.wantsLogs = steps > 0 && how[0] instanceof Aggregation.Geometric;
    this.table = new double[lowest.size() * stride];
    double[] there = new double[table.length];
    boolean gaps = false;
    for (int i = 0; i < lowest.size(); i++) {
      double[] column = aggregated.column(lowest.get(i).code());
      for (int u = 0; u < units; u++) {
        boolean known = !Double.isNaN(column[u]);
        gaps |= !known;
        there[i * stride + u] = known ? 1 : 0;
        table[i * stride + u] = known ? wantsLogs ? log(column[u]) : column[u] : 0;
      }
    }
    this.present = gaps ? there : new double[0];
  }

  /// A recipe made ready.
  ///
  /// @param base the lowest level whose elements' weights may differ from the tree's
  static Variant of(Hierarchy tree, Columns columns, Recipe recipe, int base) {
    CompositeIndex index = recipe.of(tree, columns);
    return new Variant(tree, index.aggregated(), recipe, base);
  }

  /// A geometric mean of a negative number is not defined, and stays so in the sum of logarithms.
  private static double log(double x) {
    return Math.log(x);
  }

  int units() {
    return units;
  }

  /// Room for one run at a time.
  final class Bench {
    private final double[][] values = new double[ends.length + 1][];
    private final double[][] known = new double[ends.length + 1][];

    Bench() {
      values[0] = table;
      known[0] = present;
      for (int s = 0; s < ends.length; s++) {
        values[s + 1] = new double[ends[s].length * stride];
        known[s + 1] = present.length == 0 ? present : new double[ends[s].length * stride];
      }
    }

    /// Scores at the top with these weights, by unit, NaN where there is none; overwritten by the
    /// next run.
    ///
    /// @param weights by level from the base upwards, then element in the order of the level
    double[] run(double[][] weights) {
      boolean logs = wantsLogs;
      for (int s = 0; s < ends.length; s++) {
        boolean wants = s + 1 < ends.length && how[s + 1] instanceof Aggregation.Geometric;
        step(s, weights[s], logs, wants);
        logs = wants;
      }
      return values[ends.length];
    }

    /// @param logs whether the level below holds logarithms
    /// @param wants whether the next level wants logarithms
    private void step(int s, double[] weights, boolean logs, boolean wants) {
      double[] in = values[s];
      double[] out = values[s + 1];
      boolean mean = how[s] instanceof Aggregation.Arithmetic || logs;
      int from = 0;
      for (int g = 0; g < ends[s].length; g++) {
        int at = g * stride;
        if (!mean) {
          general(s, from, ends[s][g], weights, at);
        } else if (present.length == 0) {
          sum(in, out, from, ends[s][g], weights, at);
        } else {
          sumOfKnown(s, from, ends[s][g], weights, at);
        }
        boolean holdsLogs = mean && logs;
        if (holdsLogs && !wants) {
          for (int u = at; u < at + stride; u++) {
            out[u] = Math.exp(out[u]);
          }
        } else if (!holdsLogs && wants) {
          for (int u = at; u < at + stride; u++) {
            out[u] = log(out[u]);
          }
        }
        from = ends[s][g];
      }
      if (present.length > 0 && s + 1 < ends.length) {
        gapsOut(out, known[s + 1]);
      }
    }

    private void sum(double[] in, double[] out, int from, int to, double[] weights, int at) {
      double whole = 0;
      for (int i = from; i < to; i++) {
        whole += weights[i];
      }
      Arrays.fill(out, at, at + stride, 0);
      for (int i = from; i < to; i++) {
        addTimes(in, i * stride, weights[i] / whole, out, at);
      }
    }

    private void addTimes(double[] in, int row, double weight, double[] out, int at) {
      for (int u = 0; u < stride; u++) {
        out[at + u] += weight * in[row + u];
      }
    }

    private void sumOfKnown(int s, int from, int to, double[] weights, int at) {
      double[] out = values[s + 1];
      double[] there = known[s + 1];
      double whole = 0;
      Arrays.fill(out, at, at + stride, 0);
      Arrays.fill(there, at, at + stride, 0);
      for (int i = from; i < to; i++) {
        whole += weights[i];
        addTimes(values[s], i * stride, weights[i], out, at);
        addTimes(known[s], i * stride, weights[i], there, at);
      }
      double least = enough * whole;
      for (int u = at; u < at + stride; u++) {
        out[u] = there[u] == 0 || there[u] < least ? Double.NaN : out[u] / there[u];
      }
    }

    /// Any other way to put a group together: element by element, with NaN for what is missing.
    private void general(int s, int from, int to, double[] weights, int at) {
      double[][] columns = new double[to - from][];
      for (int i = from; i < to; i++) {
        columns[i - from] = Arrays.copyOfRange(values[s], i * stride, i * stride + units);
        for (int u = 0; u < units && present.length > 0; u++) {
          columns[i - from][u] = known[s][i * stride + u] == 0 ? Double.NaN : columns[i - from][u];
        }
      }
      double[] group = how[s].of(columns, Arrays.copyOfRange(weights, from, to));
      System.arraycopy(group, 0, values[s + 1], at, units);
      if (present.length > 0) {
        leaveOutThin(s, from, to, weights, at);
      }
    }

    private void leaveOutThin(int s, int from, int to, double[] weights, int at) {
      for (int u = 0; u < units; u++) {
        double there = 0;
        double whole = 0;
        for (int i = from; i < to; i++) {
          there += known[s][i * stride + u] * weights[i];
          whole += weights[i];
        }
        if (there == 0 || there < enough * whole) {
          values[s + 1][at + u] = Double.NaN;
        }
      }
    }

    /// Takes note of gaps and puts 0 in their place, so that sums are not spoilt.
    private void gapsOut(double[] out, double[] there) {
      for (int u = 0; u < out.length; u++) {
        boolean gap = Double.isNaN(out[u]);
        there[u] = gap ? 0 : 1;
        out[u] = gap ? 0 : out[u];
      }
    }
  }

  @Override
  public String toString() {
    return "%d units from level %d, %s".formatted(units, base, Arrays.toString(how));
  }
}
