package org.parkwright.domain.index.columns;

import org.parkwright.domain.index.Formula;

/// One node of a compiled formula. Units are gone: only factors between them are left, and equal
/// nodes are one object, so that what several indicators have in common is computed once.
final class Term {
  /// Its operation.
  final Op op;

  /// Place of its kept result; -1 when it is computed wherever it is used.
  int kept = -1;

  private int uses;

  Term(Op op) {
    this.op = op;
  }

  /// Notes one more use; from the second on it pays to keep the result.
  void used() {
    uses++;
  }

  boolean isWorthKeeping() {
    return uses > 1 && !(op instanceof Op.Leaf) && !(op instanceof Op.Constant);
  }

  /// What is computed. Equality of the parts is identity, since equal terms are one object.
  sealed interface Op {
    /// The column of an input, by its place.
    record Leaf(int input) implements Op {}

    record Constant(double value) implements Op {}

    /// The column of a roster formula, by its place, times a factor; without one, what is reported.
    record Roster(int roster, double factor, Term reported) implements Op {}

    /// `left + right · factor`.
    record Sum(Term left, Term right, double factor) implements Op {}

    /// `from - less · factor`.
    record Difference(Term from, Term less, double factor) implements Op {}

    record Product(Term left, Term right) implements Op {}

    record Quotient(Term over, Term under, Formula.WhenZero whenZero) implements Op {}

    /// `total / years`.
    record Mean(Term total, int years) implements Op {}

    /// `end / start`, where both allow a growth rate.
    record GrowthFactor(Term end, Term start) implements Op {}

    /// `sign · (factor^(1/years) - 1)`.
    record Rate(Term factor, int years, int sign) implements Op {}

    /// `of / driver`, missing where the driver stands still.
    record Elasticity(Term of, Term driver) implements Op {}
  }

  @Override
  public String toString() {
    return op.toString();
  }
}
