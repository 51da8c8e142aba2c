package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.claim.ValueWords;
import org.parkwright.render.text.Texts;

/// One park with what is claimed about it.
@Schema(name = "Park", description = "A park with the claims made about it.")
record ParkDetailView(
    @Schema(example = "xx/lantern-bay") String id,
    String name,
    @Schema(description = "Its name by BCP 47 tag.") Map<String, String> names,
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
    Optional<Double> latitude,
    Optional<Double> longitude,
    boolean illustrative,
    @Schema(description = "Dated claims; rivals stand side by side.") List<FactView> facts) {

  @Schema(name = "Fact", description = "A dated claim about a park.")
  record FactView(
      @Schema(example = "area") String topic,
      @Schema(example = "460 km²") String statement,
      String source,
      @Schema(description = "When it held, as the source has it; may be empty.") String asOf,
      boolean illustrative) {}

  static ParkDetailView of(Park park, Texts texts) {
    return new ParkDetailView(
        park.id().toString(),
        park.names().in(texts),
        new TreeMap<>(park.names().byLanguage()),
        ParksView.status(park),
        park.place().map(Place::latitude),
        park.place().map(Place::longitude),
        park.illustrative(),
        park.claims().stream()
            .map(
                claim ->
                    new FactView(
                        claim.topic(),
                        ValueWords.of(claim.value(), texts),
                        claim.source().title(),
                        claim.asOf(),
                        claim.illustrative()))
            .toList());
  }
}
