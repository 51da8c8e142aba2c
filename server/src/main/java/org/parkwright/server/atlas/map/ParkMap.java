package org.parkwright.server.atlas.map;

import java.util.Locale;
import org.parkwright.domain.park.Place;
import org.parkwright.kernel.geo.Box;
import org.parkwright.kernel.geo.Polygon;
import org.parkwright.kernel.geo.Ring;
import org.parkwright.kernel.geo.Shape;
import org.parkwright.server.atlas.query.Query;
import org.parkwright.server.page.Frame;

/// Where one park lies, and its boundary, drawn as SVG.
public final class ParkMap {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 260;

  /// Degrees around a park in which one knows one's way.
  private static final double AROUND = 7;

  private ParkMap() {}

  /// A place in its part of the world.
  public static String position(Place place, String name, Frame frame) {
    Mercator view = Mercator.around(box(place, AROUND), WIDTH, HEIGHT, 0);
    StringBuilder svg = MapDrawing.opened(view, frame.t("park.map.position", name));
    double x = view.pixelX(place.longitude());
    double y = view.pixelY(place.latitude());
    svg.append(
        String.format(
            Locale.ROOT, "<circle class=\"crowd\" cx=\"%.0f\" cy=\"%.0f\" r=\"7\"/>", x, y));
    return svg.append("</svg>").toString();
  }

  /// A boundary.
  public static String outline(Shape shape, String name, Frame frame) {
    Mercator view = Mercator.around(extent(shape), WIDTH, HEIGHT, 14, true);
    StringBuilder svg = MapDrawing.opened(view, frame.t("park.map.outline", name));
    svg.append("<path class=\"outline\" fill-rule=\"evenodd\" d=\"");
    for (Polygon piece : shape.pieces()) {
      path(svg, piece.edge(), view);
      piece.holes().forEach(hole -> path(svg, hole, view));
    }
    return svg.append("\"/></svg>").toString();
  }

  private static void path(StringBuilder svg, Ring ring, Mercator view) {
    String last = "";
    for (int i = 0; i < ring.corners(); i++) {
      String corner =
          String.format(
              Locale.ROOT,
              "%.1f %.1f",
              view.pixelX(ring.longitude(i)),
              view.pixelY(ring.latitude(i)));
      if (!corner.equals(last)) {
        svg.append(i == 0 ? 'M' : 'L').append(corner);
        last = corner;
      }
    }
    svg.append('z');
  }

  private static Box extent(Shape shape) {
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (Polygon piece : shape.pieces()) {
      for (int i = 0; i < piece.edge().corners(); i++) {
        west = Math.min(west, piece.edge().longitude(i));
        east = Math.max(east, piece.edge().longitude(i));
        south = Math.min(south, piece.edge().latitude(i));
        north = Math.max(north, piece.edge().latitude(i));
      }
    }
    return new Box(west, south, east, north);
  }

  /// The surroundings of a place, as a filter has them.
  public static String around(Place place) {
    return Query.words(box(place, AROUND));
  }

  private static Box box(Place place, double degrees) {
    return new Box(
        Math.max(-180, place.longitude() - degrees),
        Math.max(-85, place.latitude() - degrees * 0.6),
        Math.min(180, place.longitude() + degrees),
        Math.min(85, place.latitude() + degrees * 0.6));
  }
}
