package org.parkwright.server.atlas.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.park.atlas.Spot;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.kernel.geo.Box;
import org.parkwright.server.atlas.query.Query;
import org.parkwright.server.page.Frame;

/// Maps drawn as SVG, for readers without scripts or WebGL, for print, and until the map that moves
/// has come. It shows the same spots; a spot with several parks leads to the list of them.
public final class MapDrawing {
  private static final int ROOM = 36;

  /// The inhabited part of the globe.
  private static final Box WORLD = new Box(-180, -56, 180, 76);

  private MapDrawing() {}

  /// What a map shows that holds an extent; the inhabited globe for none.
  public static Box view(Optional<Box> extent, int width, int height) {
    return Mercator.around(extent.orElse(WORLD), width, height, ROOM).box();
  }

  /// The parks that a query finds, on a map that holds them all.
  public static String of(Selection found, Query query, int width, int height, Frame frame) {
    Box extent = query.filter().box().or(found::extent).orElse(WORLD);
    Mercator view = Mercator.around(extent, width, height, ROOM);
    List<Spot> spots =
        found.spots(view.box(), view.zoom()).stream()
            .sorted(Comparator.comparingInt(Spot::count).reversed())
            .toList();
    StringBuilder svg = opened(view, frame.t("atlas.map.drawn", found.placed()));
    for (Spot spot : spots) {
      spot(svg, spot, query, view, frame);
    }
    return svg.append("</svg>").toString();
  }

  /// A map with its land and nothing on it yet.
  static StringBuilder opened(Mercator view, String title) {
    StringBuilder svg = new StringBuilder(1 << 15);
    return svg.append("<svg class=\"map-drawn\" viewBox=\"0 0 ")
        .append(view.width())
        .append(' ')
        .append(view.height())
        .append("\" role=\"group\" aria-label=\"")
        .append(escaped(title))
        .append("\"><path class=\"land\" d=\"")
        .append(BaseMap.bundled().path(view))
        .append("\"/>");
  }

  private static void spot(StringBuilder svg, Spot spot, Query query, Mercator view, Frame frame) {
    double x = view.pixelX(spot.longitude());
    double y = view.pixelY(spot.latitude());
    if (spot.park().isPresent()) {
      String name = spot.park().get().names().in(frame.language());
      String status = spot.park().get().status().name().toLowerCase(Locale.ROOT);
      svg.append("<a href=\"/parks/")
          .append(spot.park().get().id())
          .append("\"><title>")
          .append(escaped(name))
          .append("</title>")
          .append(Signs.of(status, x, y))
          .append("</a>");
      return;
    }
    Box around = widened(spot.extent());
    String count = frame.numbers().of(spot.count());
    svg.append("<a href=\"")
        .append(escaped(query.with(query.filter().in(around)).at("/parks")))
        .append("\"><title>")
        .append(escaped(frame.t("parks.all", spot.count())))
        .append("</title>")
        .append(
            String.format(
                Locale.ROOT,
                "<circle class=\"crowd\" cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>"
                    + "<text x=\"%.0f\" y=\"%.0f\">%s</text></a>",
                x,
                y,
                radius(spot.count()),
                x,
                y + 5,
                escaped(count)));
  }

  /// Wide enough for its number, and growing with its logarithm.
  static double radius(int count) {
    return 9 + 4 * Math.log10(count);
  }

  /// A little larger, so that rounding leaves nobody out.
  private static Box widened(Box box) {
    double more = 1e-5;
    return new Box(
        Math.max(-180, box.west() - more),
        Math.max(-90, box.south() - more),
        Math.min(180, box.east() + more),
        Math.min(90, box.north() + more));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
