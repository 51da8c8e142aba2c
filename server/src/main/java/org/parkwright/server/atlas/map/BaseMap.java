package org.parkwright.server.atlas.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The countries of the world, for maps that are drawn here. The same files that a map in a browser
/// takes; the build makes them from Natural Earth.
final class BaseMap {
  private static final double DETAILED_FROM = 2.5;
  private static final JsonMapper JSON = new JsonMapper();
  private final List<double[]> coarse;
  private final List<double[]> fine;

  private BaseMap(List<double[]> coarse, List<double[]> fine) {
    this.coarse = coarse;
    this.fine = fine;
  }

  /// The one in the jar, read when it is first drawn.
  static BaseMap bundled() {
    return Bundled.MAP;
  }

  private static final class Bundled {
    private static final BaseMap MAP = new BaseMap(read("110m"), read("50m"));
  }

  private static List<double[]> read(String detail) {
    String file = "/static/assets/map/countries-" + detail + ".geojson";
    try (InputStream in = BaseMap.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing; the build makes it");
      }
      List<double[]> rings = new ArrayList<>();
      for (JsonNode country : JSON.readTree(in).path("features")) {
        for (JsonNode polygon : country.path("geometry").path("coordinates")) {
          polygon.forEach(ring -> rings.add(ring(ring)));
        }
      }
      return rings;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " could not be read", unreadable);
    }
  }

  /// Corners in shares of the square, x and y by turns.
  private static double[] ring(JsonNode corners) {
    double[] ring = new double[2 * corners.size()];
    for (int i = 0; i < corners.size(); i++) {
      ring[2 * i] = Mercator.x(corners.get(i).get(0).asDouble());
      ring[2 * i + 1] = Mercator.y(corners.get(i).get(1).asDouble());
    }
    return ring;
  }

  /// The land in view, as the data of an SVG path.
  String path(Mercator view) {
    StringBuilder path = new StringBuilder();
    for (double[] ring : view.zoom() < DETAILED_FROM ? coarse : fine) {
      double[] pixels = new double[ring.length];
      for (int i = 0; i < ring.length; i += 2) {
        pixels[i] = (ring[i] - view.left()) * view.scale();
        pixels[i + 1] = (ring[i + 1] - view.top()) * view.scale();
      }
      Clipping.to(pixels, -4, -4, view.width() + 4, view.height() + 4)
          .ifPresent(clipped -> draw(clipped, path));
    }
    return path.toString();
  }

  /// Whole pixels, each corner by its way from the one before; corners that fall on one are one.
  private static void draw(double[] ring, StringBuilder path) {
    StringBuilder drawn = new StringBuilder();
    long x = Math.round(ring[0]);
    long y = Math.round(ring[1]);
    int corners = 1;
    drawn.append('M').append(x).append(' ').append(y).append('l');
    for (int i = 2; i < ring.length; i += 2) {
      long dx = Math.round(ring[i]) - x;
      long dy = Math.round(ring[i + 1]) - y;
      if (dx != 0 || dy != 0) {
        drawn.append(corners > 1 && dx >= 0 ? " " : "").append(dx);
        drawn.append(dy >= 0 ? " " : "").append(dy);
        x += dx;
        y += dy;
        corners++;
      }
    }
    if (corners > 2) {
      path.append(drawn).append('z');
    }
  }
}
