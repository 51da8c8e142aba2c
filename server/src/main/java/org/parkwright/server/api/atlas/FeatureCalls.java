package org.parkwright.server.api.atlas;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.kernel.geo.Box;
import org.parkwright.server.api.Ranges;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.atlas.live.LiveAtlas;
import org.parkwright.server.atlas.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/parks.geojson` and `/api/v1/map.geojson`: parks as places.
@RestController
@Tag(name = "Parks")
public final class FeatureCalls {
  private static final int LAST = 10_000_000;
  private static final int MOST = 1000;
  private static final int NEAREST = 22;
  private static final String GEOJSON = "application/geo+json";
  private final LiveAtlas live;

  public FeatureCalls(LiveAtlas live) {
    this.live = live;
  }

  @Operation(
      summary = "Parks as GeoJSON",
      description = "The same parks as the search gives, as a feature collection of points.")
  @Filtered
  @GetMapping(path = "/api/v1/parks.geojson", produces = GEOJSON)
  FeaturesView parks(
      @Parameter(
              description = "Where parks must lie: west,south,east,north in degrees.",
              schema = @Schema(type = "string"),
              example = "29,22,36,32")
          @RequestParam(name = "bbox", defaultValue = "")
          String bbox,
      @Parameter(
              description = "How many to skip.",
              schema = @Schema(minimum = "0", maximum = "10000000", defaultValue = "0"))
          @RequestParam(name = "from", defaultValue = "0")
          int from,
      @Parameter(
              description = "How many to give.",
              schema = @Schema(minimum = "1", maximum = "1000", defaultValue = "1000"))
          @RequestParam(name = "most", defaultValue = "1000")
          int most,
      @Parameter(hidden = true) HttpServletRequest request) {
    Ranges.hold("?from", from, 0, LAST);
    Ranges.hold("?most", most, 1, MOST);
    Query query = Sought.of(request, live.layout());
    Selection found = live.now().select(query.filter());
    String language = CallWords.here().language();
    int total = found.total();
    return FeaturesView.of(
        total,
        found.page(query.order(), from, most).stream()
            .map(park -> FeaturesView.of(park, language))
            .toList(),
        from + most < total ? Optional.of(Sought.later(request, from + most)) : Optional.empty());
  }

  @Operation(
      summary = "Parks on a map",
      description =
          "For a part of the globe and a zoom: single parks, and one place for parks that would lie"
              + " within about 64 pixels of each other, with their count.")
  @Filtered
  @GetMapping(path = "/api/v1/map.geojson", produces = GEOJSON)
  FeaturesView map(
      @Parameter(
              description = "What the map shows: west,south,east,north; none: the whole globe.",
              schema = @Schema(type = "string"),
              example = "29,22,36,32")
          @RequestParam(name = "bbox", defaultValue = "")
          String bbox,
      @Parameter(
              description =
                  "How near it looks: at 0 the globe is 512 pixels wide, each step doubles.",
              schema = @Schema(minimum = "0", maximum = "22", defaultValue = "0"))
          @RequestParam(name = "zoom", defaultValue = "0")
          int zoom,
      @Parameter(hidden = true) HttpServletRequest request) {
    Ranges.hold("?zoom", zoom, 0, NEAREST);
    Query query = Sought.of(request, live.layout());
    Selection found = live.now().select(query.filter());
    String language = CallWords.here().language();
    return FeaturesView.of(
        found.total(),
        found.spots(query.filter().box().orElse(Box.GLOBE), zoom).stream()
            .map(spot -> FeaturesView.of(spot, language))
            .toList(),
        Optional.empty());
  }
}
