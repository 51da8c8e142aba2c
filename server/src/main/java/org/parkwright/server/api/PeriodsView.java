package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// Periods of a park.
@Schema(name = "Periods", description = "Periods with figures, the latest first.")
record PeriodsView(List<PeriodView> periods) {

  @Schema(name = "Period", description = "A period and where it stands.")
  record PeriodView(
      @Schema(example = "2025") String period,
      @Schema(allowableValues = {"open", "submitted", "returned", "approved", "locked"})
          String stage,
      @Schema(description = "Whether figures can be recorded now.") boolean writable,
      @Schema(description = "Whether an approved state is there for everybody.")
          boolean published) {}
}
