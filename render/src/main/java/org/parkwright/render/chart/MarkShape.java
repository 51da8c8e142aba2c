package org.parkwright.render.chart;

import org.parkwright.kernel.document.Mark;

/// Draws a mark as a shape, so that no font is needed and grey print loses nothing: full disc,
/// half-filled disc, ring, question mark, dash.
public final class MarkShape {
  private MarkShape() {}

  /// A drawing of its own for running text, 12 by 12 units. It is silent for screen readers: the
  /// words of the mark stand beside it.
  public static String inline(Mark mark) {
    var svg = new Svg();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "mark mark-" + cssName(mark),
        "width",
        12,
        "height",
        12,
        "viewBox",
        "0 0 12 12",
        "aria-hidden",
        "true");
    draw(svg, mark, 6, 6, 4.75);
    return svg.close().toString();
  }

  /// The mark's name in class names: `met`, `not-applicable`.
  public static String cssName(Mark mark) {
    return mark.label().replace(' ', '-');
  }

  /// Draws the mark round a centre, reaching `radius` to each side.
  static void draw(Svg svg, Mark mark, double x, double y, double radius) {
    String colour = Ink.of(mark);
    double pen = radius * 0.32;
    switch (mark) {
      case MET -> disc(svg, x, y, radius, colour, colour, pen);
      case PARTLY -> {
        disc(svg, x, y, radius, Ink.PAPER, colour, pen);
        svg.element("path", "d", lowerHalf(x, y, radius - pen / 2), "fill", colour);
      }
      case UNMET -> disc(svg, x, y, radius, Ink.PAPER, colour, pen);
      case UNKNOWN -> question(svg, x, y, radius, colour, pen);
      case NOT_APPLICABLE ->
          svg.line(x - radius * 0.8, y, x + radius * 0.8, y, "stroke", colour, "stroke-width", pen);
    }
  }

  private static void disc(
      Svg svg, double x, double y, double radius, String fill, String stroke, double pen) {
    svg.element(
        "circle",
        "cx",
        x,
        "cy",
        y,
        "r",
        radius - pen / 2,
        "fill",
        fill,
        "stroke",
        stroke,
        "stroke-width",
        pen);
  }

  /// The half below the middle: the same picture whichever way the page reads.
  private static String lowerHalf(double x, double y, double r) {
    return "M%s %sA%s %s 0 0 0 %s %sZ"
        .formatted(
            Svg.coordinate(x - r),
            Svg.coordinate(y),
            Svg.coordinate(r),
            Svg.coordinate(r),
            Svg.coordinate(x + r),
            Svg.coordinate(y));
  }

  private static void question(
      Svg svg, double x, double y, double radius, String colour, double pen) {
    double r = radius * 0.52;
    double top = y - radius * 0.42;
    String hook =
        "M%s %sA%s %s 0 1 1 %s %sQ%s %s %s %s"
            .formatted(
                Svg.coordinate(x - r),
                Svg.coordinate(top),
                Svg.coordinate(r),
                Svg.coordinate(r),
                Svg.coordinate(x + r * 0.6),
                Svg.coordinate(top + r * 0.8),
                Svg.coordinate(x),
                Svg.coordinate(top + r * 1.2),
                Svg.coordinate(x),
                Svg.coordinate(y + radius * 0.42));
    svg.element("path", "d", hook, "fill", "none", "stroke", colour, "stroke-width", pen);
    svg.element("circle", "cx", x, "cy", y + radius * 0.86, "r", pen * 0.6, "fill", colour);
  }
}
