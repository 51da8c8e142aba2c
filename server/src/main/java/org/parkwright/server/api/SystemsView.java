package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// Index systems in short.
@Schema(name = "Systems", description = "All index systems.")
record SystemsView(List<Line> systems) {

  @Schema(name = "SystemLine", description = "An index system in short.")
  record Line(
      @Schema(example = "eip-2017") String id,
      @Schema(description = "Version of this encoding.", example = "1") String version,
      @Schema(description = "Title in the language asked for.") String name,
      String issuer,
      @Schema(description = "ISO 3166-1 alpha-2 in capitals, or INT.", example = "INT")
          String country,
      @Schema(description = "Year of issue.", example = "2017") int year,
      @Schema(description = "current, superseded, draft, pilot or provincial.") String status,
      @Schema(description = "How many indicators it has.") int indicators) {}
}
