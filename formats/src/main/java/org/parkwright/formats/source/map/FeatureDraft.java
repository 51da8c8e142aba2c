package org.parkwright.formats.source.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkwright.formats.source.SourceLimits;
import org.parkwright.formats.source.geometry.GeoJsonGeometry;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A feature while its members are read, in whatever order they come.
final class FeatureDraft {
  private static final Set<String> GEOMETRIES =
      Set.of(
          "Point",
          "MultiPoint",
          "LineString",
          "MultiLineString",
          "Polygon",
          "MultiPolygon",
          "GeometryCollection");

  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, String> others = new LinkedHashMap<>();
  private final GeoJsonGeometry bare = GeoJsonGeometry.begun();
  private GeoJsonGeometry geometry = GeoJsonGeometry.none();
  private boolean feature;
  private String type = "";

  /// Takes one member; the parser stands on its value, and afterwards on the value's last token.
  void member(String name, JsonParser json, SourceLimits limits, boolean geometries) {
    JsonToken value = json.currentToken();
    switch (name) {
      case "properties" -> {
        feature |= value == JsonToken.START_OBJECT;
        take(name, json, limits, value == JsonToken.START_OBJECT);
      }
      case "geometry" -> {
        feature |= value == JsonToken.START_OBJECT || value == JsonToken.VALUE_NULL;
        if (geometries) {
          geometry = GeoJsonGeometry.read(json, limits.corners());
        } else {
          json.skipChildren();
        }
      }
      case "coordinates", "geometries" -> {
        if (geometries) {
          bare.member(name, json, limits.corners());
        } else {
          json.skipChildren();
        }
      }
      default -> {
        take(name, json, limits, false);
        if (name.equals("type") && value == JsonToken.VALUE_STRING) {
          type = json.getString();
          bare.member(name, json, limits.corners());
        }
      }
    }
  }

  private void take(String name, JsonParser json, SourceLimits limits, boolean open) {
    if (!open) {
      others.put(name, JsonText.of(json, limits.cellChars()));
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String property = json.currentName();
      json.nextToken();
      properties.put(property, JsonText.of(json, limits.cellChars()));
    }
  }

  /// The `type` as written; empty when there is none.
  String type() {
    return type;
  }

  /// Whether it is a geometry without a feature around it.
  boolean isGeometry() {
    return !feature && GEOMETRIES.contains(type);
  }

  /// The feature. Of an object that is neither feature nor geometry the members are the properties.
  Feature done(long number) {
    if (isGeometry()) {
      return new Feature(number, Optional.empty(), Map.of(), bare);
    }
    if (!feature && !type.equals("Feature")) {
      return new Feature(number, Optional.empty(), others, GeoJsonGeometry.none());
    }
    String id = others.getOrDefault("id", "");
    return new Feature(
        number, id.isEmpty() ? Optional.empty() : Optional.of(id), properties, geometry);
  }
}
