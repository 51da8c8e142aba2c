package org.parkwright.formats.places;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.kernel.geo.Polygon;
import org.parkwright.kernel.geo.Ring;
import org.parkwright.kernel.geo.Shape;
import tools.jackson.databind.JsonNode;

/// Areas of a GeoJSON file.
public final class RealShapes {
  private RealShapes() {}

  /// A polygon or several.
  public static Shape of(JsonNode geometry) {
    List<Polygon> pieces = new ArrayList<>();
    if (geometry.get("type").asString().equals("Polygon")) {
      pieces.add(polygon(geometry.get("coordinates")));
    } else {
      geometry.get("coordinates").forEach(piece -> pieces.add(polygon(piece)));
    }
    return new Shape(pieces);
  }

  private static Polygon polygon(JsonNode rings) {
    List<Ring> all = new ArrayList<>();
    for (JsonNode ring : rings) {
      double[] degrees = new double[2 * ring.size()];
      for (int i = 0; i < ring.size(); i++) {
        degrees[2 * i] = ring.get(i).get(0).asDouble();
        degrees[2 * i + 1] = ring.get(i).get(1).asDouble();
      }
      all.add(Ring.of(degrees));
    }
    return new Polygon(all.getFirst(), all.subList(1, all.size()));
  }
}
