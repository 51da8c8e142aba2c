package org.parkwright.render.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import org.parkwright.kernel.document.Chart.Range;

/// A range as it is drawn in every chart: a thin line for the full range with a stroke at each
/// end, a thick line for the middle half, a dot with a white rim for the value.
///
/// @param scale carries values along the range
/// @param across where the range stands on the other axis, in drawing units
/// @param upright whether the range runs upwards
record RangeMark(Svg svg, Scale scale, double across, boolean upright) {
  private static final double END = 4;

  void draw(Optional<Range> full, Optional<Range> half, OptionalDouble value, String colour) {
    full.ifPresent(range -> thin(range, colour));
    half.ifPresent(
        range -> along(scale.at(range.low()), scale.at(range.high()), "chart-half", 8, colour));
    value.ifPresent(this::dot);
  }

  void thin(Range range, String colour) {
    double low = scale.at(range.low());
    double high = scale.at(range.high());
    along(low, high, "chart-full", 1.5, colour);
    end(low, colour);
    end(high, colour);
  }

  void along(double from, double to, String name, double pen, String colour) {
    line(from, across, to, across, name, pen, colour);
  }

  private void end(double place, String colour) {
    line(place, across - END, place, across + END, "chart-end", 1.5, colour);
  }

  private void line(
      double a1, double b1, double a2, double b2, String name, double pen, String colour) {
    Object[] look = {"class", name, "stroke", colour, "stroke-width", pen};
    if (upright) {
      svg.line(b1, a1, b2, a2, look);
    } else {
      svg.line(a1, b1, a2, b2, look);
    }
  }

  private void dot(double value) {
    double place = scale.at(value);
    svg.element(
        "circle",
        "class",
        "chart-value",
        "cx",
        upright ? across : place,
        "cy",
        upright ? place : across,
        "r",
        5,
        "fill",
        Ink.INK,
        "stroke",
        Ink.PAPER,
        "stroke-width",
        1.5);
  }
}
