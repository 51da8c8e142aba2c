package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.Place;

/// Parks that match a search.
@Schema(name = "Parks", description = "One page of the parks that match a search.")
record ParksView(
    @Schema(description = "How many match.") int total,
    @Schema(description = "How many come before this page.") int from,
    List<ParkLine> parks,
    @Schema(description = "Address of the next page.") Optional<String> next) {

  @Schema(name = "ParkLine", description = "A park in short.")
  record ParkLine(
      @Schema(description = "Its address: country/name.", example = "xx/lantern-bay") String id,
      @Schema(description = "Its name in the language asked for.") String name,
      @Schema(
              allowableValues = {
                "planned",
                "under_construction",
                "operating",
                "suspended",
                "closed",
                "delisted",
                "unknown"
              })
          String status,
      @Schema(description = "Degrees north, WGS 84.") Optional<Double> latitude,
      @Schema(description = "Degrees east.") Optional<Double> longitude,
      @Schema(description = "Whether it was invented to show how something works.")
          boolean illustrative) {}

  static ParkLine of(Park park, String language) {
    return new ParkLine(
        park.id().toString(),
        park.names().in(language),
        status(park),
        park.place().map(Place::latitude),
        park.place().map(Place::longitude),
        park.illustrative());
  }

  static String status(Park park) {
    return park.status().name().toLowerCase(Locale.ROOT);
  }
}
