package org.parkwright.server.atlas.map;

import java.util.Locale;

/// The shape that stands for a park on a drawn map, told by form as well as by colour: a full disc
/// operates, a half one is being built, a ring is planned, a cross is no more, a question mark
/// nobody knows.
final class Signs {
  private Signs() {}

  /// A shape with its middle at a point, 14 pixels wide.
  static String of(String status, double x, double y) {
    String inside =
        switch (status) {
          case "operating" -> "<circle r=\"6\" class=\"full\"/>";
          case "under_construction" ->
              "<circle r=\"6\" class=\"ring\"/><path d=\"M0-6a6 6 0 0 0 0 12z\" class=\"full\"/>";
          case "planned" -> "<circle r=\"6\" class=\"ring\"/>";
          case "suspended" ->
              "<circle r=\"6\" class=\"ring\"/><path d=\"M-2-3v6M2-3v6\" class=\"stroke\"/>";
          case "closed", "delisted" ->
              "<circle r=\"6\" class=\"bare\"/><path d=\"M-4-4l8 8M4-4l-8 8\" class=\"stroke\"/>";
          default ->
              "<circle r=\"6\" class=\"bare ring\"/>"
                  + "<path d=\"M-2-1.5a2 2 0 1 1 2.4 2q-.4.2-.4 1.2M0 3.4v.4\" class=\"stroke\"/>";
        };
    return String.format(Locale.ROOT, "<g transform=\"translate(%.0f %.0f)\">%s</g>", x, y, inside);
  }
}
