package org.parkwright.domain.index.columns;

import java.util.List;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.Formula;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Inputs.Input;

/// An index system compiled for columns: the same formulas and requirements as for one park, run
/// over a million.
///
/// The trees of all indicators become one graph of terms in which equal parts are one node. Units
/// are worked out once and leave only factors. Limits, tolerances, conversions and the roots of
/// growth rates are folded into intervals of the term that is compared ([Bound]), so that a finding
/// costs two comparisons. Rules of precedence (unknown, not applicable, first case that holds) are
/// masks over small codes. All of it runs in blocks of 1,024 rows: the graph is interpreted once
/// per block, each loop is a plain one over arrays that stay in the cache, and nothing is allocated
/// per row.
///
/// Findings and credits are those of [org.parkwright.domain.index.Judgement], bit for bit: sums,
/// quotients and powers are made in the same order. Two exceptions: a roster's share passes through
/// the unit of its reported figure, which may change its last digit; and where one park's
/// computation refuses a figure that overflows, a column carries on with infinity.
///
/// A plan is immutable and may be used by several threads.
public final class ColumnPlan {
  private final IndexSystem system;
  private final Dictionary dictionary;
  private final List<Input> inputs;
  private final List<Formula> rosters;
  private final List<Line> lines;
  private final int kept;

  private ColumnPlan(IndexSystem system, Dictionary dictionary, Terms terms, List<Line> lines) {
    this.system = system;
    this.dictionary = dictionary;
    this.inputs = terms.inputs();
    this.rosters = terms.rosters();
    this.lines = lines;
    this.kept = terms.settle();
  }

  /// Compiles a system.
  ///
  /// @throws IllegalArgumentException when a formula adds or compares unlike things, or names an
  ///     unknown variable
  public static ColumnPlan of(IndexSystem system, Dictionary dictionary) {
    Terms terms = new Terms(dictionary);
    Lines lines = new Lines(terms, dictionary, system.scoring());
    return new ColumnPlan(
        system, dictionary, terms, system.indicators().stream().map(lines::of).toList());
  }

  /// The compiled system.
  public IndexSystem system() {
    return system;
  }

  /// The columns that are read.
  public List<Input> inputs() {
    return inputs;
  }

  /// The formulas over rosters, for which columns may be supplied.
  public List<Formula> rosters() {
    return rosters;
  }

  List<Line> lines() {
    return lines;
  }

  int kept() {
    return kept;
  }

  /// The columns of several parks, one row each.
  public Columns columns(List<Evidence> parks) {
    return new EvidenceColumns(this, dictionary).of(parks);
  }

  /// The columns of one park in so many equal rows, to be varied by [Columns#with] for the inputs
  /// that are drawn.
  public Columns columns(Evidence park, int rows) {
    return columns(List.of(park)).repeated(rows);
  }

  /// Writes findings: `out[indicator][row]` for the rows from `fromRow` to before `toRow`, as the
  /// ordinals of [org.parkwright.domain.index.Judgement.Level]. Other rows are left alone, so that
  /// several threads can fill the same arrays.
  public void findings(Columns columns, int fromRow, int toRow, byte[][] out) {
    Block block = new Block(this, columns);
    Judging judging = new Judging(block);
    byte[] levels = new byte[Run.ROWS];
    for (int row = fromRow; row < toRow; row += Run.ROWS) {
      int rows = Math.min(Run.ROWS, toRow - row);
      block.at(row, rows);
      for (int line = 0; line < lines.size(); line++) {
        judging.judge(lines.get(line), levels);
        System.arraycopy(levels, 0, out[line], row, rows);
      }
    }
  }

  /// Writes findings with their figures, `[indicator][row]`, for the rows from `fromRow` to before
  /// `toRow`.
  ///
  /// @param levels findings, as in [#findings]
  /// @param values value in the indicator's unit, of the first test that has one; NaN where none
  /// @param credits share of the requirement that is met; NaN where unknown or not applicable
  public void values(
      Columns columns,
      int fromRow,
      int toRow,
      byte[][] levels,
      double[][] values,
      double[][] credits) {
    Block block = new Block(this, columns);
    Crediting crediting = new Crediting(block, new Judging(block));
    byte[] level = new byte[Run.ROWS];
    double[] value = new double[Run.ROWS];
    double[] credit = new double[Run.ROWS];
    for (int row = fromRow; row < toRow; row += Run.ROWS) {
      int rows = Math.min(Run.ROWS, toRow - row);
      block.at(row, rows);
      for (int line = 0; line < lines.size(); line++) {
        crediting.judge(lines.get(line), level, value, credit);
        System.arraycopy(level, 0, levels[line], row, rows);
        System.arraycopy(value, 0, values[line], row, rows);
        System.arraycopy(credit, 0, credits[line], row, rows);
      }
    }
  }

  /// The plan run by several threads.
  public ParallelPlan parallel(int threads) {
    return new ParallelPlan(this, threads);
  }
}
