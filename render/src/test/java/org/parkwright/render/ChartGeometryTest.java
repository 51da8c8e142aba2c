package org.parkwright.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.kernel.document.Chart;
import org.parkwright.kernel.document.Chart.Range;
import org.parkwright.kernel.document.FindingsStrip;
import org.parkwright.kernel.document.GapBars;
import org.parkwright.kernel.document.Hue;
import org.parkwright.kernel.document.Mark;
import org.parkwright.kernel.document.RangeBars;
import org.parkwright.kernel.document.RangeBars.Bar;
import org.parkwright.kernel.document.Trend;
import org.parkwright.kernel.document.Trend.Point;
import org.w3c.dom.Element;

/// What is drawn stands where the value is.
class ChartGeometryTest {
  private static final double PIXEL = 0.02; // coordinates have two decimals

  @Property(tries = 300)
  void low_quartiles_value_and_high_stand_in_order_inside_the_plot(
      @ForAll @Size(5) List<@DoubleRange(min = -1e9, max = 1e9) Double> values,
      @ForAll @IntRange(max = 2) int room) {
    double[] v = values.stream().mapToDouble(d -> d).sorted().toArray();
    Range axis = Range.of(v[0] - room * 7 - 1, v[4] + room * 7 + 1);
    var chart =
        new RangeBars(
            "t",
            "",
            "",
            1,
            axis,
            List.of(Bar.of("b", v[0], v[1], v[2], v[3], v[4], Hue.ECONOMY)),
            List.of());

    Element svg = Reading.xml(ChartSvg.of(chart, Locale.ENGLISH));
    double low = number(only(svg, "chart-full"), "x1");
    double high = number(only(svg, "chart-full"), "x2");
    double q25 = number(only(svg, "chart-half"), "x1");
    double q75 = number(only(svg, "chart-half"), "x2");
    double value = number(only(svg, "chart-value"), "cx");
    Element bed = only(svg, "chart-bed");
    double left = number(bed, "x");
    double width = number(bed, "width");

    assertThat(Arrays.asList(left, low, q25, value, q75, high, left + width)).isSorted();
    double share = (v[2] - axis.low()) / (axis.high() - axis.low());
    assertThat(value).isCloseTo(left + share * width, within(PIXEL));
    staysOnTheSheet(svg);
  }

  @Property(tries = 200)
  void a_strip_is_shared_out_by_the_counts(
      @ForAll @Size(5) List<@IntRange(max = 500) Integer> counts) {
    var byMark = new HashMap<Mark, Integer>();
    for (Mark mark : Mark.values()) {
      byMark.put(mark, counts.get(mark.ordinal()));
    }
    var group = new FindingsStrip.Group("g", byMark);
    var chart = new FindingsStrip("t", "", List.of(group));

    Element svg = Reading.xml(ChartSvg.of(chart, Locale.ENGLISH));
    List<Element> parts = Reading.ofClass(svg, "chart-part");
    assertThat(parts).hasSize((int) counts.stream().filter(n -> n > 0).count());
    for (Mark mark : Mark.values()) {
      for (Element part : Reading.ofClass(svg, "chart-part-" + mark.label().replace(' ', '-'))) {
        // Up to two units of air and one of outline are taken off each part.
        assertThat(number(part, "width"))
            .isCloseTo(440.0 * group.count(mark) / group.total(), within(3.1));
      }
    }
    staysOnTheSheet(svg);
  }

  @Property(tries = 200)
  void a_lift_begins_at_zero_and_its_bar_ends_where_it_is_certain(
      @ForAll @DoubleRange(max = 1e6) double one, @ForAll @DoubleRange(max = 1e6) double other) {
    double low = Math.min(one, other);
    double high = Math.max(one, other);
    var chart = new GapBars("t", "", "", 1, List.of(GapBars.Lift.of("g", low, high, Hue.SOCIETY)));

    Element svg = Reading.xml(ChartSvg.of(chart, Locale.ENGLISH));
    Element bed = only(svg, "chart-bed");
    Element least = only(svg, "chart-least");
    double right = number(bed, "x") + number(bed, "width");
    assertThat(number(least, "x1")).isEqualTo(number(bed, "x"));
    assertThat(number(least, "x2")).isBetween(number(bed, "x"), right);
    Reading.ofClass(svg, "chart-full")
        .forEach(
            most -> {
              assertThat(number(most, "x1")).isCloseTo(number(least, "x2"), within(PIXEL));
              assertThat(number(most, "x2")).isBetween(number(most, "x1"), right + PIXEL);
            });
    staysOnTheSheet(svg);
  }

  @Property(tries = 200)
  void a_trend_runs_from_left_to_right_and_up(
      @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
    List<String> periods = values.stream().map(v -> "2026").toList();
    Point[] points = values.stream().map(v -> Point.of(v, v - 1, v + 2)).toArray(Point[]::new);
    var chart =
        new Trend("t", "", "", 0, periods, List.of(Trend.Series.of("s", Hue.ECONOMY, points)));

    Element svg = Reading.xml(ChartSvg.of(chart, Locale.ENGLISH));
    List<Element> dots = Reading.ofClass(svg, "chart-value");
    assertThat(dots).hasSameSizeAs(values);
    for (int i = 1; i < dots.size(); i++) {
      assertThat(number(dots.get(i), "cx")).isGreaterThan(number(dots.get(i - 1), "cx"));
      if (values.get(i) > values.get(i - 1)) {
        assertThat(number(dots.get(i), "cy")).isLessThanOrEqualTo(number(dots.get(i - 1), "cy"));
      }
    }
    staysOnTheSheet(svg);
  }

  @Test
  void extreme_and_equal_values_are_drawn() {
    double huge = Double.MAX_VALUE;
    var all =
        new RangeBars(
            "t",
            "",
            "",
            0,
            Range.of(-huge, huge),
            List.of(
                Bar.of("everything", -huge, 0, huge, Hue.NEUTRAL),
                Bar.of("a point", 5, 5, 5, 5, 5, Hue.NEUTRAL),
                Bar.between("a point without value", 5, 5, Hue.NEUTRAL)),
            List.of());
    var flat =
        new Trend(
            "t",
            "",
            "",
            0,
            List.of("a", "b"),
            List.of(Trend.Series.of("s", Hue.NEUTRAL, Point.exactly(7), Point.exactly(7))));
    var unknown =
        new Trend(
            "t",
            "",
            "",
            0,
            List.of("a"),
            List.of(Trend.Series.of("s", Hue.NEUTRAL, Point.unknown())));
    var nothing = new GapBars("t", "", "", 0, List.of(GapBars.Lift.of("g", 0, 0, Hue.NEUTRAL)));
    var none = new FindingsStrip("t", "", List.of(new FindingsStrip.Group("g", Map.of())));
    for (Chart chart : List.of(all, flat, unknown, nothing, none)) {
      staysOnTheSheet(Reading.xml(ChartSvg.of(chart, Locale.ENGLISH)));
    }
    assertThat(Reading.ofClass(Reading.xml(ChartSvg.of(all, Locale.ENGLISH)), "chart-value"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "zh", "fr", "ru", "es"})
  void every_drawing_tells_screen_readers_what_it_shows(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (Chart chart :
        List.of(
            Specimen.gaps(),
            Specimen.strip("t"),
            Specimen.trend("t"),
            Specimen.scores("t", "a", "b", "c", "d"))) {
      Element svg = Reading.xml(ChartSvg.of(chart, locale));
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getFirstChild().getNodeName()).isEqualTo("title");
      assertThat(Reading.all(svg, "desc").getFirst().getTextContent())
          .startsWith(chart.title())
          .hasSizeGreaterThan(chart.title().length() + 10);
      assertThat(Reading.all(svg, "*"))
          .noneMatch(e -> e.hasAttribute("style") || e.hasAttribute("id"));
      staysOnTheSheet(svg);
    }
  }

  private static void staysOnTheSheet(Element svg) {
    double width = number(svg, "width");
    double height = number(svg, "height");
    for (Element e : Reading.all(svg, "*")) {
      for (String x : List.of("x", "x1", "x2", "cx")) {
        if (e.hasAttribute(x)) {
          assertThat(number(e, x)).as(e.getAttribute("class")).isBetween(-0.01, width + 0.01);
        }
      }
      for (String y : List.of("y", "y1", "y2", "cy")) {
        if (e.hasAttribute(y)) {
          assertThat(number(e, y)).as(e.getAttribute("class")).isBetween(-0.01, height + 0.01);
        }
      }
    }
  }

  private static Element only(Element svg, String name) {
    List<Element> found = Reading.ofClass(svg, name);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst();
  }

  private static double number(Element e, String name) {
    return Double.parseDouble(e.getAttribute(name));
  }
}
