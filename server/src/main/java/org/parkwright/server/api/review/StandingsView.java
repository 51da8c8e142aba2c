package org.parkwright.server.api.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the parks of a country stand.
@Schema(name = "Standings", description = "Where periods of a country and its parks stand.")
record StandingsView(
    @Schema(description = "How many there are in all.") int total,
    @Schema(description = "How many were skipped.") int from,
    List<StandingView> standings,
    @Schema(description = "Address of those that follow.") Optional<String> next) {

  @Schema(name = "Standing", description = "Where a period stands.")
  record StandingView(
      @Schema(description = "A park, or the country itself.", example = "xx/lantern-bay")
          String place,
      @Schema(example = "2025") String period,
      @Schema(allowableValues = {"open", "submitted", "returned", "approved", "locked"})
          String stage,
      @Schema(description = "When the last step was taken.") Instant since) {}
}
