package org.parkwright.render.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.parkwright.kernel.document.Chart.Range;
import org.parkwright.kernel.document.Mark;
import org.parkwright.kernel.document.Trend;
import org.parkwright.kernel.document.Trend.Point;
import org.parkwright.kernel.document.Trend.Series;
import org.parkwright.render.text.Lettering;
import org.parkwright.render.text.Words;

/// Draws a [Trend]: periods from left to right, one upright range per series and period, values
/// joined by a thin line. Series stand side by side within a period and are told apart by the
/// pattern of the joining line as well as by hue; a period of which nothing is known carries a
/// question mark at the foot.
public final class TrendDrawing {
  private static final double HEIGHT = 170;
  private static final List<String> DASHES = List.of("none", "6 3", "2 3", "8 3 2 3", "1 4");

  private final Trend chart;
  private final Frame frame;
  private final Scale upright;
  private final double left;

  private TrendDrawing(Trend chart, Words words) {
    this.chart = chart;
    this.frame = new Frame(chart, words);
    frame.down(8);
    this.upright = new Scale(axis(chart), frame.y() + HEIGHT, frame.y());
    this.left =
        20
            + upright.ticks(5).stream()
                .mapToDouble(t -> Lettering.width(words.number(t.value(), t.digits()), Frame.SMALL))
                .max()
                .orElse(0);
  }

  public static String of(Trend chart, Words words) {
    return new TrendDrawing(chart, words).draw();
  }

  private static Range axis(Trend chart) {
    double[] all =
        chart.series().stream()
            .flatMap(series -> series.points().stream())
            .flatMapToDouble(
                point ->
                    DoubleStream.concat(
                        point.value().stream(),
                        point.range().stream()
                            .flatMapToDouble(r -> DoubleStream.of(r.low(), r.high()))))
            .sorted()
            .toArray();
    return all.length == 0
        ? new Range(0, 1)
        : Scale.roundedOut(new Range(all[0], all[all.length - 1]));
  }

  private String draw() {
    for (Scale.Tick tick : upright.ticks(5)) {
      double y = upright.at(tick.value());
      frame.svg.line(
          left, y, Frame.WIDTH, y, "class", "chart-grid", "stroke", Ink.BED, "stroke-width", 1.5);
      String label = frame.words.number(tick.value(), tick.digits());
      frame.centred(label, (left - 10) / 2, y + Frame.SMALL * 0.35);
    }
    for (int s = 0; s < chart.series().size(); s++) {
      draw(chart.series().get(s), s);
    }
    frame.down(HEIGHT + Frame.SMALL * 1.7);
    periods();
    frame.down(6);
    for (int s = 0; s < chart.series().size(); s++) {
      legend(chart.series().get(s), s);
    }
    return frame.finish();
  }

  private void draw(Series series, int index) {
    String colour = series.hue().colour();
    OptionalDouble before = OptionalDouble.empty();
    for (int p = 0; p < series.points().size(); p++) {
      OptionalDouble now = series.points().get(p).value();
      if (before.isPresent() && now.isPresent()) {
        frame.svg.line(
            x(p - 1, index),
            upright.at(before.getAsDouble()),
            x(p, index),
            upright.at(now.getAsDouble()),
            "class",
            "chart-join",
            "stroke",
            colour,
            "stroke-width",
            1.5,
            "stroke-dasharray",
            dashes(index));
      }
      before = now;
    }
    for (int p = 0; p < series.points().size(); p++) {
      draw(series.points().get(p), x(p, index), colour);
    }
  }

  private void draw(Point point, double x, String colour) {
    if (point.value().isEmpty() && point.range().isEmpty()) {
      MarkShape.draw(frame.svg, Mark.UNKNOWN, x, upright.from() - 9, 6);
    }
    new RangeMark(frame.svg, upright, x, true)
        .draw(point.range(), Optional.empty(), point.value(), colour);
  }

  private void periods() {
    double room = (Frame.WIDTH - left) / chart.periods().size();
    double widest =
        chart.periods().stream().mapToDouble(p -> Lettering.width(p, Frame.SMALL)).max().orElse(0);
    int every = Math.max(1, (int) Math.ceil((widest + 8) / room));
    for (int p = 0; p < chart.periods().size(); p += every) {
      String period =
          Lettering.fit(chart.periods().get(p), Frame.SMALL, Math.max(room * every, 40));
      frame.centred(period, middle(p), frame.y());
    }
  }

  private void legend(Series series, int index) {
    frame.down(Frame.SMALL * 1.5);
    double y = frame.y() - Frame.SMALL * 0.35;
    frame.svg.line(
        frame.fromStart(0),
        y,
        frame.fromStart(26),
        y,
        "class",
        "chart-key",
        "stroke",
        series.hue().colour(),
        "stroke-width",
        2.5,
        "stroke-dasharray",
        dashes(index));
    String label = Lettering.fit(series.label(), Frame.SMALL, Frame.WIDTH - 34);
    frame.startAt(34, label, Frame.SMALL, Ink.INK);
  }

  private static String dashes(int index) {
    return DASHES.get(index % DASHES.size());
  }

  private double middle(int period) {
    double room = (Frame.WIDTH - left) / chart.periods().size();
    return left + room * (period + 0.5);
  }

  /// Series stand side by side, at most 14 units apart, within the room of a period.
  private double x(int period, int index) {
    int n = chart.series().size();
    double room = (Frame.WIDTH - left) / chart.periods().size();
    double apart = Math.min(14, room * 0.8 / n);
    return middle(period) + (index - (n - 1) / 2.0) * apart;
  }
}
