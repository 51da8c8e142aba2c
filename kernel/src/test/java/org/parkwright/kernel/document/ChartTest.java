package org.parkwright.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parkwright.kernel.document.Chart.Range;
import org.parkwright.kernel.document.FindingsStrip.Group;
import org.parkwright.kernel.document.GapBars.Lift;
import org.parkwright.kernel.document.RangeBars.Bar;
import org.parkwright.kernel.document.RangeBars.Reference;
import org.parkwright.kernel.document.Trend.Point;
import org.parkwright.kernel.document.Trend.Series;

class ChartTest {
  private static final Range PER_CENT = Range.of(0, 100);

  @Test
  void range_bars_say_everything_they_show() {
    var chart =
        new RangeBars(
            "Score",
            "%",
            "",
            0,
            PER_CENT,
            List.of(
                Bar.of("Economy", 55, 60, 64, 68, 79, Hue.ECONOMY).noting("4 of 6 answered"),
                Bar.between("Society", 20, 95, Hue.SOCIETY)),
            List.of(new Reference("pass mark", 75)));

    assertThat(chart.inWords())
        .isEqualTo(
            "Score (%). Economy: 64, between 55 and 79, middle half 60 to 68 (4 of 6 answered)."
                + " Society: between 20 and 95. pass mark: 75.");
  }

  @Test
  void a_strip_says_its_counts_and_leaves_zeros_out() {
    var chart =
        new FindingsStrip(
            "Findings",
            "",
            List.of(
                new Group("eip", Map.of(Mark.UNKNOWN, 2, Mark.MET, 3)), new Group("hj", Map.of())));

    assertThat(chart.inWords()).isEqualTo("Findings. eip: 3 met, 2 unknown. hj: 0.");
    assertThat(chart.groups().getFirst().total()).isEqualTo(5);
    assertThat(chart.groups().getFirst().count(Mark.UNMET)).isZero();
  }

  @Test
  void gaps_say_their_range_once_where_the_ends_agree() {
    var chart =
        new GapBars(
            "Lift",
            "points",
            "",
            1,
            List.of(
                Lift.of("Reuse", 1.1, 2.1, Hue.ENVIRONMENT), Lift.of("Plan", 2, 2, Hue.NEUTRAL)));

    assertThat(chart.inWords()).isEqualTo("Lift (points). Reuse: between 1.1 and 2.1. Plan: 2.0.");
  }

  @Test
  void a_trend_says_what_is_unknown() {
    var chart =
        new Trend(
            "Score",
            "",
            "",
            0,
            List.of("2025", "2026"),
            List.of(Series.of("eip", Hue.NEUTRAL, Point.unknown(), Point.of(60, 55, 66))));

    assertThat(chart.inWords()).isEqualTo("Score. eip: 2025 unknown; 2026 60, between 55 and 66.");
  }

  @Test
  void a_value_may_stand_outside_the_middle_half_but_not_outside_the_range() {
    assertThat(Bar.of("b", 0, 10, 25, 20, 30, Hue.NEUTRAL).value()).hasValue(25);
    assertThatThrownBy(() -> Bar.of("b", 0, 10, 31, 20, 30, Hue.NEUTRAL))
        .hasMessageContaining("value 31.0 leaves the full range");
    assertThatThrownBy(() -> Bar.of("b", 5, 1, 6, 7, 30, Hue.NEUTRAL))
        .hasMessageContaining("middle half");
  }

  @Test
  void nonsense_is_refused_with_the_value_found() {
    assertThatThrownBy(() -> Range.of(2, 1)).hasMessageContaining("from 2.0 to 1.0");
    assertThatThrownBy(() -> Range.of(0, Double.NaN)).hasMessageContaining("NaN");
    var bar = Bar.of("b", 0, 50, 101, Hue.NEUTRAL);
    assertThatThrownBy(() -> new RangeBars("t", "", "", 0, PER_CENT, List.of(bar), List.of()))
        .hasMessageContaining("leaves the axis");
    assertThatThrownBy(() -> new RangeBars("t", "", "", 0, PER_CENT, List.of(), List.of()))
        .hasMessageContaining("0 bars");
    assertThatThrownBy(() -> Lift.of("g", -1, 1, Hue.NEUTRAL)).hasMessageContaining("zero or more");
    assertThatThrownBy(() -> new Group("g", Map.of(Mark.MET, -1))).hasMessageContaining("MET=-1");
    assertThatThrownBy(
            () ->
                new Trend(
                    "t",
                    "",
                    "",
                    0,
                    List.of("2025", "2026"),
                    List.of(Series.of("s", Hue.NEUTRAL, Point.unknown()))))
        .hasMessageContaining("\"s\" has 1 points")
        .hasMessageContaining("[2025, 2026]");
  }
}
