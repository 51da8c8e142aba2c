package org.parkwright.render.chart;

import java.util.List;
import org.parkwright.kernel.document.Chart;
import org.parkwright.render.text.Lettering;
import org.parkwright.render.text.Words;

/// What all charts share: the sheet of paper, title and unit on top, source at the foot, the text
/// equivalent inside, and a pen that moves down line by line.
///
/// Labels stand above what they name, not beside it. The sheet is therefore narrow (440 units) and
/// stays legible on a phone of 360 px, where it is shown at three quarters, as well as in print.
/// Under a right-to-left language the text stands on the right; axes run from left to right
/// everywhere, as numbers do.
final class Frame {
  static final double WIDTH = 440;

  /// Marks at the ends of an axis keep this distance from the edge.
  static final double LEFT = 8;

  static final double RIGHT = WIDTH - 8;
  static final double TITLE = 14;
  static final double LABEL = 14;
  static final double SMALL = 12;

  final Svg svg = new Svg();
  final Words words;
  private final Chart chart;
  private double y;

  Frame(Chart chart, Words words) {
    this.chart = chart;
    this.words = words;
    for (String line : Lettering.wrap(chart.title(), TITLE * 1.06, WIDTH)) {
      down(TITLE * 1.35);
      start(line, TITLE, "chart-title", Ink.INK, "bold");
    }
    if (!chart.unit().isEmpty()) {
      small(chart.unit());
    }
    down(6);
  }

  double y() {
    return y;
  }

  Frame down(double distance) {
    y += distance;
    return this;
  }

  /// A label at the start of the line and its figures at the end; the label takes as many lines as
  /// it needs, and the figures a line of their own where both are long.
  void label(String label, String figures) {
    double taken = Lettering.width(figures, LABEL);
    boolean apart = taken > WIDTH * 0.55;
    double room = apart || figures.isEmpty() ? WIDTH : WIDTH - taken - 16;
    down(4);
    boolean first = true;
    for (String line : Lettering.wrap(label, LABEL, room)) {
      down(LABEL * 1.35);
      start(line, LABEL, "chart-label", Ink.INK, "normal");
      if (first && !apart) {
        end(figures);
      }
      first = false;
    }
    if (apart) {
      for (String line : Lettering.wrap(figures, LABEL, WIDTH)) {
        down(LABEL * 1.35);
        end(line);
      }
    }
  }

  /// Quiet words, in as many lines as they need.
  void small(String text) {
    for (String line : Lettering.wrap(text, SMALL, WIDTH)) {
      down(SMALL * 1.4);
      start(line, SMALL, "chart-small", Ink.QUIET, "normal");
    }
  }

  /// Quiet words centred on a place, moved inward where they would leave the sheet.
  void centred(String text, double x, double atY) {
    double half = Math.min(Lettering.width(text, SMALL) / 2, WIDTH / 2);
    text(
        text,
        Math.clamp(x, half, WIDTH - half),
        atY,
        SMALL,
        "chart-tick",
        Ink.QUIET,
        "normal",
        "middle");
  }

  /// The numbers under a level axis.
  void ticks(Scale scale) {
    down(SMALL * 1.3);
    for (Scale.Tick tick : scale.labelledTicks(words, SMALL)) {
      centred(words.number(tick.value(), tick.digits()), scale.at(tick.value()), y);
    }
  }

  /// The bed on which a level range lies, with a light stroke at each tick.
  void bed(Scale scale, double top, double height) {
    svg.rectangle(
        scale.from(),
        top,
        scale.to() - scale.from(),
        height,
        "class",
        "chart-bed",
        "fill",
        Ink.BED);
    for (Scale.Tick tick : scale.labelledTicks(words, SMALL)) {
      double x = scale.at(tick.value());
      svg.line(
          x, top, x, top + height, "class", "chart-grid", "stroke", Ink.PAPER, "stroke-width", 1.5);
    }
  }

  /// The place of a distance from the start side of the reading direction.
  double fromStart(double distance) {
    return words.rightToLeft() ? WIDTH - distance : distance;
  }

  /// Text at the start side, `distance` units in.
  void startAt(double distance, String text, double size, String colour) {
    text(text, fromStart(distance), y, size, "chart-label", colour, "normal", "start");
  }

  private void start(String text, double size, String name, String colour, String weight) {
    text(text, fromStart(0), y, size, name, colour, weight, "start");
  }

  private void end(String text) {
    text(text, fromStart(WIDTH), y, LABEL, "chart-figures", Ink.INK, "normal", "end");
  }

  private void text(
      String text,
      double x,
      double atY,
      double size,
      String name,
      String colour,
      String weight,
      String anchor) {
    if (text.isEmpty()) {
      return;
    }
    svg.words(
        "text",
        text,
        "class",
        name,
        "x",
        x,
        "y",
        atY,
        "font-size",
        size,
        "font-weight",
        weight,
        "fill",
        colour,
        "text-anchor",
        anchor,
        "direction",
        words.direction());
  }

  /// The finished drawing, with its source and its text equivalent.
  String finish() {
    if (!chart.source().isEmpty()) {
      down(4);
      small(words.say("source", chart.source()));
    }
    double height = Math.ceil(y + 6);
    var sheet = new Svg();
    sheet.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "chart",
        "role",
        "img",
        "lang",
        words.locale().toLanguageTag(),
        "width",
        WIDTH,
        "height",
        height,
        "viewBox",
        "0 0 " + Svg.coordinate(WIDTH) + " " + Svg.coordinate(height),
        "font-family",
        String.join(", ", FONTS));
    sheet.words("title", chart.title()).words("desc", chart.inWords(words));
    return sheet.add(svg).close().toString();
  }

  private static final List<String> FONTS =
      List.of("'Noto Sans'", "'Noto Sans SC'", "'Noto Sans Arabic'", "sans-serif");
}
