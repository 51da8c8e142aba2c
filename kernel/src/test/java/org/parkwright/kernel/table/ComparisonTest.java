package org.parkwright.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final Comparison comparison = new Comparison(8);
  private static final double[] VALUES = {9, 1, 2, Double.NaN, 3, 0, 0.5, -0.0};

  @Test
  void codesTellInsideOutsideAndMissing() {
    byte[] codes = new byte[7];
    comparison.within(VALUES, 1, new Interval(1, 2), 3, 1, codes, 7);
    assertThat(codes).containsExactly(3, 3, 0, 1, 1, 1, 1);
    comparison.overwrite(VALUES, 1, new Interval(3, 9), 2, codes, 7);
    assertThat(codes).containsExactly(3, 3, 0, 2, 1, 1, 1);
    comparison.clearMissing(VALUES, 0, codes, 7);
    assertThat(codes).containsExactly(3, 3, 0, 0, 1, 1, 1);
  }

  @Test
  void oneZeroAndBetweenAreTold() {
    byte[] codes = new byte[8];
    comparison.oneOrZero(VALUES, 0, codes, 8);
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
    byte[] marks = new byte[8];
    comparison.zero(VALUES, 0, marks, 8);
    assertThat(marks).containsExactly(0, 0, 0, 0, 0, 1, 0, 1);
    comparison.zero(new double[] {Double.MIN_VALUE, -Double.MIN_VALUE}, 0, marks, 2);
    assertThat(marks).startsWith(0, 0);
  }

  @Property
  void theArithmeticIsTheComparison(@ForAll double from, @ForAll double to, @ForAll double value) {
    double[] values = {
      value, from, to, Math.nextUp(from), Math.nextDown(from), Math.nextUp(to), Math.nextDown(to)
    };
    byte[] codes = new byte[7];
    for (Interval interval :
        List.of(
            new Interval(from, to),
            new Interval(from, Double.POSITIVE_INFINITY),
            new Interval(Double.NEGATIVE_INFINITY, to),
            Interval.ALL,
            Interval.NONE)) {
      comparison.within(values, 0, interval, 3, 1, codes, 7);
      for (int i = 0; i < 7; i++) {
        if (Double.isFinite(values[i])) {
          assertThat((int) codes[i]).isEqualTo(interval.contains(values[i]) ? 3 : 1);
        }
      }
    }
  }

  @Test
  void codesAreCounted() {
    byte[] codes = {0, 1, 2, 3, 4, 4, 3, 3, 0, 1, 2, 3, 4, 4, 3, 3, 2, 4, 0};
    long[] counts = {10, 0, 0, 0, 0};
    Selection.count(codes, counts, codes.length);
    assertThat(counts).containsExactly(13, 2, 3, 6, 5);
  }

  @Test
  void growthNeedsAPositiveStart() {
    double[] out = new double[4];
    Arithmetic.growthFactor(
        new double[] {3, -1, 2, 0}, 0, new double[] {2, 2, 0, 4}, 0, out, out.length);
    assertThat(out).containsExactly(1.5, Double.NaN, Double.NaN, 0);
  }
}
