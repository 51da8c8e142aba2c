package org.parkwright.render.chart;

import java.util.Optional;
import org.parkwright.kernel.document.RangeBars;
import org.parkwright.kernel.document.RangeBars.Bar;
import org.parkwright.kernel.document.RangeBars.Reference;
import org.parkwright.render.text.Words;

/// Draws [RangeBars]: one bed per bar on a shared axis.
public final class RangeBarsDrawing {
  private static final double BED = 18;

  private RangeBarsDrawing() {}

  public static String of(RangeBars chart, Words words) {
    var frame = new Frame(chart, words);
    var scale = new Scale(chart.axis(), Frame.LEFT, Frame.RIGHT);
    for (Bar bar : chart.bars()) {
      frame.label(bar.label(), figures(bar, chart.digits(), words));
      if (!bar.note().isEmpty()) {
        frame.small(bar.note());
      }
      frame.down(6);
      double top = frame.y();
      frame.bed(scale, top, BED);
      for (Reference reference : chart.references()) {
        double x = scale.at(reference.at());
        line(frame.svg, x, top - 2, top + BED + 2);
      }
      new RangeMark(frame.svg, scale, top + BED / 2, false)
          .draw(Optional.of(bar.full()), bar.half(), bar.value(), bar.hue().colour());
      frame.down(BED + 2);
    }
    frame.ticks(scale);
    for (Reference reference : chart.references()) {
      name(frame, scale.at(reference.at()), reference, chart.digits());
    }
    frame.down(4);
    frame.small(words.say("legend.range"));
    return frame.finish();
  }

  private static String figures(Bar bar, int digits, Words words) {
    String range = words.range(bar.full().low(), bar.full().high(), digits);
    return bar.value().isPresent()
        ? words.number(bar.value().getAsDouble(), digits) + " (" + range + ")"
        : range;
  }

  /// A reference line is named below the axis, with a short stroke up to it.
  private static void name(Frame frame, double x, Reference reference, int digits) {
    frame.down(6);
    line(frame.svg, x, frame.y() - 2, frame.y() + 4);
    frame.down(Frame.SMALL * 1.3);
    String words = reference.label() + ": " + frame.words.number(reference.at(), digits);
    frame.centred(words, x, frame.y());
  }

  private static void line(Svg svg, double x, double top, double bottom) {
    svg.line(
        x,
        top,
        x,
        bottom,
        "class",
        "chart-reference",
        "stroke",
        Ink.INK,
        "stroke-width",
        1.5,
        "stroke-dasharray",
        "3 2");
  }
}
