package org.parkwright.render.chart;

import org.parkwright.kernel.document.Chart.Range;
import org.parkwright.kernel.document.GapBars;
import org.parkwright.kernel.document.GapBars.Lift;
import org.parkwright.render.text.Words;

/// Draws [GapBars]: a solid bar up to what is certain, a thin line on to what is possible.
public final class GapBarsDrawing {
  private static final double BED = 14;

  private GapBarsDrawing() {}

  public static String of(GapBars chart, Words words) {
    var frame = new Frame(chart, words);
    double most = chart.lifts().stream().mapToDouble(lift -> lift.range().high()).max().orElse(0);
    Range axis = most > 0 ? Scale.roundedOut(new Range(0, most)) : new Range(0, 1);
    var scale = new Scale(axis, Frame.LEFT, Frame.RIGHT);
    for (Lift lift : chart.lifts()) {
      frame.label(lift.label(), figures(lift.range(), chart.digits(), words));
      frame.down(6);
      frame.bed(scale, frame.y(), BED);
      var mark = new RangeMark(frame.svg, scale, frame.y() + BED / 2, false);
      String colour = lift.hue().colour();
      mark.along(scale.at(0), scale.at(lift.range().low()), "chart-least", 8, colour);
      if (lift.range().low() < lift.range().high()) {
        mark.thin(lift.range(), colour);
      }
      frame.down(BED + 2);
    }
    frame.ticks(scale);
    frame.down(4);
    frame.small(words.say("legend.lift"));
    return frame.finish();
  }

  private static String figures(Range range, int digits, Words words) {
    return range.low() == range.high()
        ? words.number(range.low(), digits)
        : words.range(range.low(), range.high(), digits);
  }
}
