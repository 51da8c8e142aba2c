package org.parkwright.kernel.geo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.parkwright.kernel.RealData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Countries of Natural Earth 1:50m as shapes, and as JTS sees them.
final class Countries {
  private Countries() {}

  static Map<String, Shape> shapes() throws IOException {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    try (InputStream in =
        new GZIPInputStream(
            Files.newInputStream(
                RealData.file("naturalearth-countries/countries-50m.geojson.gz")))) {
      for (JsonNode feature : JsonMapper.shared().readTree(in).get("features")) {
        JsonNode geometry = feature.get("geometry");
        List<Polygon> pieces = new ArrayList<>();
        if (geometry.get("type").asString().equals("Polygon")) {
          pieces.add(polygon(geometry.get("coordinates")));
        } else {
          geometry.get("coordinates").forEach(piece -> pieces.add(polygon(piece)));
        }
        shapes.put(feature.get("properties").get("name").asString(), new Shape(pieces));
      }
    }
    return shapes;
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
