package org.parkwright.render.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.parkwright.kernel.document.FindingsStrip;
import org.parkwright.kernel.document.FindingsStrip.Group;
import org.parkwright.kernel.document.Mark;
import org.parkwright.render.text.Lettering;
import org.parkwright.render.text.Words;

/// Draws a [FindingsStrip]. The pattern of a part repeats the shape of its mark: met is full,
/// partly met is half full, unmet is empty, unknown is hatched (as unknown cells of a table are),
/// not applicable is crossed by a dash. Under every strip stand the counts with their marks.
public final class FindingsStripDrawing {
  private static final double HEIGHT = 18;
  private static final double HATCH = 5;

  private FindingsStripDrawing() {}

  public static String of(FindingsStrip chart, Words words) {
    var frame = new Frame(chart, words);
    for (Group group : chart.groups()) {
      frame.label(group.label(), words.number(group.total(), 0));
      frame.down(6);
      strip(frame, group);
      frame.down(HEIGHT);
      legend(frame, parts(group), mark -> words.number(group.count(mark), 0));
      frame.down(4);
    }
    frame.down(4);
    List<Mark> used =
        Arrays.stream(Mark.values())
            .filter(mark -> chart.groups().stream().anyMatch(group -> group.count(mark) > 0))
            .toList();
    legend(frame, used, words::mark);
    return frame.finish();
  }

  private static List<Mark> parts(Group group) {
    return Arrays.stream(Mark.values()).filter(mark -> group.count(mark) > 0).toList();
  }

  private static void strip(Frame frame, Group group) {
    double total = group.total();
    double done = 0;
    for (Mark mark : parts(group)) {
      double width = Frame.WIDTH * group.count(mark) / total;
      double left = frame.words.rightToLeft() ? Frame.WIDTH - done - width : done;
      part(frame.svg, mark, left, frame.y(), width);
      done += width;
    }
    if (total == 0) {
      frame.svg.rectangle(
          0, frame.y(), Frame.WIDTH, HEIGHT, "class", "chart-none", "fill", Ink.BED);
    }
  }

  private static void part(Svg svg, Mark mark, double left, double top, double width) {
    // Half a unit of air on each side keeps neighbours apart, as far as the part is wide enough.
    double air = Math.min(1, width / 4);
    double x = left + air;
    double w = width - 2 * air;
    double inset = Math.min(0.5, w / 2); // half of the outline, which is drawn astride the edge
    String colour = Ink.of(mark);
    String name = "chart-part chart-part-" + MarkShape.cssName(mark);
    svg.rectangle(
        x + inset,
        top + 0.5,
        Math.max(w - 2 * inset, 0.01),
        HEIGHT - 1,
        "class",
        name,
        "fill",
        mark == Mark.MET ? colour : Ink.PAPER,
        "stroke",
        colour,
        "stroke-width",
        1);
    switch (mark) {
      case PARTLY -> svg.rectangle(x, top + HEIGHT / 2, w, HEIGHT / 2, "fill", colour);
      case UNKNOWN -> hatch(svg, x, top, w, colour);
      case NOT_APPLICABLE ->
          svg.line(
              x + w * 0.2,
              top + HEIGHT / 2,
              x + w * 0.8,
              top + HEIGHT / 2,
              "stroke",
              colour,
              "stroke-width",
              1.5);
      case MET, UNMET -> {}
    }
  }

  /// Slanting lines, each cut to the rectangle here: a pattern element would need an `id`.
  private static void hatch(Svg svg, double x, double top, double width, String colour) {
    var path = new StringBuilder();
    for (double c = HATCH; c < width + HEIGHT; c += HATCH) {
      double x1 = x + Math.max(0, c - HEIGHT);
      double y1 = top + Math.min(HEIGHT, c);
      double x2 = x + Math.min(width, c);
      double y2 = top + Math.max(0, c - width);
      path.append('M').append(Svg.coordinate(x1)).append(' ').append(Svg.coordinate(y1));
      path.append('L').append(Svg.coordinate(x2)).append(' ').append(Svg.coordinate(y2));
    }
    svg.element("path", "d", path, "fill", "none", "stroke", colour, "stroke-width", 1);
  }

  /// Marks with words beside them, in as many lines as they need.
  private static void legend(Frame frame, List<Mark> marks, Function<Mark, String> text) {
    var line = new ArrayList<Mark>();
    double used = 0;
    for (Mark mark : marks) {
      double width = 30 + Lettering.width(text.apply(mark), Frame.SMALL);
      if (!line.isEmpty() && used + width > Frame.WIDTH) {
        line(frame, line, text);
        line.clear();
        used = 0;
      }
      line.add(mark);
      used += width;
    }
    if (!line.isEmpty()) {
      line(frame, line, text);
    }
  }

  private static void line(Frame frame, List<Mark> marks, Function<Mark, String> text) {
    frame.down(Frame.SMALL * 1.6);
    double at = 0;
    for (Mark mark : marks) {
      MarkShape.draw(frame.svg, mark, frame.fromStart(at + 6), frame.y() - 4.3, 5);
      frame.startAt(at + 15, text.apply(mark), Frame.SMALL, Ink.INK);
      at += 30 + Lettering.width(text.apply(mark), Frame.SMALL);
    }
  }
}
