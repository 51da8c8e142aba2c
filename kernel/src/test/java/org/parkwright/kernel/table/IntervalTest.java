package org.parkwright.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoublePredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IntervalTest {

  @Property
  void aMonotoneComparisonIsFoldedWithoutChangingAnyAnswer(
      @ForAll double limit, @ForAll double factor, @ForAll double value) {
    double scale = 1e-3 + Math.abs(factor) % 1e3;
    DoublePredicate reaches = x -> x * scale >= limit || Math.abs(x * scale - limit) <= 1e-9;
    Interval above = Interval.above(reaches);
    assertThat(above.contains(value)).isEqualTo(reaches.test(value));
    Interval below = Interval.below(x -> !reaches.test(x));
    assertThat(below.contains(value)).isEqualTo(!reaches.test(value));
  }

  @Test
  void theFirstDoubleThatPassesIsTheBound() {
    assertThat(Interval.above(x -> x >= 0.3))
        .isEqualTo(new Interval(0.3, Double.POSITIVE_INFINITY));
    assertThat(Interval.above(x -> x > 0.3).from()).isEqualTo(Math.nextUp(0.3));
    assertThat(Interval.below(x -> x <= -7)).isEqualTo(new Interval(Double.NEGATIVE_INFINITY, -7));
    assertThat(Interval.above(x -> x > 0).from()).isEqualTo(Double.MIN_VALUE);
  }

  @Test
  void aComparisonMayHoldAlwaysOrNever() {
    assertThat(Interval.above(x -> true)).isEqualTo(Interval.ALL);
    assertThat(Interval.above(x -> false)).isEqualTo(Interval.NONE);
    assertThat(Interval.below(x -> false)).isEqualTo(Interval.NONE);
    assertThat(Interval.NONE.contains(0)).isFalse();
    assertThat(Interval.ALL.contains(Double.NaN)).isFalse();
  }
}
