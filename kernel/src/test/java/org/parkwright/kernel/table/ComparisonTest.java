package org.parkwright.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final double[] VALUES = {9, 1, 2, Double.NaN, 3, 0, 0.5, -0.0};

  @Test
  void codesTellInsideOutsideAndMissing() {
    byte[] codes = new byte[7];
    Comparison.within(VALUES, 1, new Interval(1, 2), 3, 1, codes, 7);
    assertThat(codes).containsExactly(3, 3, 0, 1, 1, 1, 1);
    Comparison.overwrite(VALUES, 1, new Interval(3, 9), 2, codes, 7);
    assertThat(codes).containsExactly(3, 3, 0, 2, 1, 1, 1);
    Comparison.clearMissing(VALUES, 0, codes, 7);
    assertThat(codes).containsExactly(3, 3, 0, 0, 1, 1, 1);
  }

  @Test
  void oneZeroAndBetweenAreTold() {
    byte[] codes = new byte[8];
    Comparison.oneOrZero(VALUES, 0, codes, 8);
    assertThat(codes).containsExactly(2, 3, 2, 0, 2, 1, 2, 1);
  }

  @Test
  void truthsChooseRowByRow() {
    byte[] truth = {Selection.YES, Selection.NO, 0};
    byte[] codes = {3, 3, 3};
    Selection.choose(truth, codes, new byte[] {1, 4, 1}, 3);
    assertThat(codes).containsExactly(3, 4, 0);
    byte[] joined = {Selection.YES, Selection.YES, Selection.NO, 0, 0};
    Selection.both(
        joined, new byte[] {Selection.YES, Selection.NO, 0, 0, Selection.YES}, joined.length);
    assertThat(joined).containsExactly(Selection.YES, Selection.NO, Selection.NO, 0, 0);
  }

  @Test
  void onlyARealZeroIsAZero() {
    assertThat(Arithmetic.hasZero(VALUES, 0, 5)).isFalse();
    assertThat(Arithmetic.hasZero(VALUES, 0, 6)).isTrue();
    assertThat(Arithmetic.hasZero(VALUES, 7, 1)).isTrue();
  }

  @Test
  void growthNeedsAPositiveStart() {
    double[] out = new double[4];
    Arithmetic.growthFactor(
        new double[] {3, -1, 2, 0}, 0, new double[] {2, 2, 0, 4}, 0, out, out.length);
    assertThat(out).containsExactly(1.5, Double.NaN, Double.NaN, 0);
  }
}
