package org.parkwright.server.api.atlas;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Spot;

/// Places on a map, as GeoJSON (RFC 7946).
@Schema(name = "Features", description = "A feature collection of GeoJSON (RFC 7946).")
record FeaturesView(
    @Schema(allowableValues = "FeatureCollection") String type,
    @Schema(description = "How many parks match, here or not.") int total,
    List<FeatureView> features,
    @Schema(description = "Address of the next page.") Optional<String> next) {

  @Schema(name = "Feature", description = "A place with what is there.")
  record FeatureView(
      @Schema(allowableValues = "Feature") String type,
      @Schema(description = "Empty for a park whose place nobody says.")
          Optional<PointView> geometry,
      @Schema(
              description =
                  "Of a park its fields as in the list of parks; of several together their count"
                      + " and the box around them.")
          Map<String, Object> properties) {}

  @Schema(name = "Point")
  record PointView(
      @Schema(allowableValues = "Point") String type,
      @Schema(description = "Degrees east, degrees north.") List<Double> coordinates) {}

  static FeaturesView of(int total, List<FeatureView> features, Optional<String> next) {
    return new FeaturesView("FeatureCollection", total, features, next);
  }

  private static PointView point(double longitude, double latitude) {
    return new PointView("Point", List.of(longitude, latitude));
  }

  static FeatureView of(Listing park, String language) {
    return new FeatureView(
        "Feature",
        park.place().map((Place p) -> point(p.longitude(), p.latitude())),
        Map.of("count", 1, "park", ParksView.of(park, language)));
  }

  static FeatureView of(Spot spot, String language) {
    return new FeatureView(
        "Feature",
        Optional.of(point(spot.longitude(), spot.latitude())),
        spot.park()
            .<Map<String, Object>>map(
                park ->
                    Map.of(
                        "count",
                        1,
                        "id",
                        park.id().toString(),
                        "name",
                        park.names().in(language),
                        "status",
                        park.status().name().toLowerCase(Locale.ROOT)))
            .orElseGet(
                () ->
                    Map.of(
                        "count",
                        spot.count(),
                        "box",
                        List.of(
                            spot.extent().west(),
                            spot.extent().south(),
                            spot.extent().east(),
                            spot.extent().north()))));
  }
}
