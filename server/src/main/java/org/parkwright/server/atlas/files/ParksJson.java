package org.parkwright.server.atlas.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.server.atlas.map.GeoJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Parks as JSON and as GeoJSON, written one by one.
final class ParksJson {
  private static final JsonMapper JSON = new JsonMapper();

  private ParksJson() {}

  /// A list of parks with what the file is.
  static void list(
      Map<String, String> about, Contents contents, Selection found, Order order, OutputStream out)
      throws IOException {
    write(
        about,
        "parks",
        Optional.empty(),
        found,
        order,
        park -> {
          Map<String, Object> fields = contents.fields(park);
          park.place()
              .ifPresent(
                  place -> {
                    fields.put("latitude", place.latitude());
                    fields.put("longitude", place.longitude());
                  });
          return fields;
        },
        out);
  }

  /// A collection of features; a park without a known place has no geometry.
  static void features(
      Map<String, String> about, Contents contents, Selection found, Order order, OutputStream out)
      throws IOException {
    write(
        about,
        "features",
        Optional.of("FeatureCollection"),
        found,
        order,
        park -> {
          Map<String, Object> feature = GeoJson.feature(Map.of(), contents.fields(park));
          feature.put("geometry", park.place().map(ParksJson::point).orElse(null));
          return feature;
        },
        out);
  }

  private static Map<String, Object> point(Place place) {
    return Map.of("type", "Point", "coordinates", List.of(place.longitude(), place.latitude()));
  }

  private static void write(
      Map<String, String> about,
      String listName,
      Optional<String> type,
      Selection found,
      Order order,
      Function<Listing, Map<String, Object>> form,
      OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      type.ifPresent(name -> json.writeStringProperty("type", name));
      json.writePOJOProperty("about", about);
      json.writeArrayPropertyStart(listName);
      found.each(order, park -> json.writePOJO(form.apply(park)));
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
