package org.parkwright.render.chart;

import org.parkwright.kernel.document.Mark;

/// The colours of a chart beside the hues of its dimensions. The same values stand in
/// `document.css`.
final class Ink {
  /// Text and marks.
  static final String INK = "#1f2933";

  /// Secondary text: contrast 6.6:1 on paper.
  static final String QUIET = "#52606d";

  /// Axes and outlines that carry no meaning alone.
  static final String RULE = "#9aa5b1";

  /// The bed of a range.
  static final String BED = "#eef2f6";

  static final String PAPER = "#ffffff";

  private Ink() {}

  /// The colour of a mark; its shape says the same.
  static String of(Mark mark) {
    return switch (mark) {
      case MET -> "#00735c";
      case PARTLY -> "#8a5a00";
      case UNMET -> "#a8320b";
      case UNKNOWN, NOT_APPLICABLE -> QUIET;
    };
  }
}
