package org.parkwright.server.atlas.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;

/// GeoJSON (RFC 7946) as maps and lists.
public final class GeoJson {
  /// Its media type.
  public static final MediaType TYPE = MediaType.parseMediaType("application/geo+json");

  private GeoJson() {}

  /// All features together.
  public static Map<String, Object> collection(List<Map<String, Object>> features) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("features", features);
    return collection;
  }

  /// One thing with a place.
  public static Map<String, Object> feature(
      Map<String, Object> geometry, Map<String, Object> properties) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("geometry", geometry);
    feature.put("properties", properties);
    return feature;
  }
}
