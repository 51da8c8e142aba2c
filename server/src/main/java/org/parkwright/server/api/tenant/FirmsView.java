package org.parkwright.server.api.tenant;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Tenant;
import org.parkwright.domain.review.Stage;

/// The firms of a park, as far as the caller may know them.
@Schema(
    name = "Firms",
    description =
        "The firms of a park. How many there are is public, and so is what they report together;"
            + " names are for whoever may read the park's figures, and a firm's own for its people.")
record FirmsView(
    @Schema(example = "xx/lantern-bay") String park,
    @Schema(description = "The period whose stages are told.", example = "2025") String period,
    @Schema(description = "How many firms are recorded.") int total,
    @Schema(description = "How many of those that the caller may know were skipped.") int from,
    List<FirmView> firms,
    @Schema(description = "Periods of which aggregates are published, the latest first.")
        List<String> published,
    @Schema(description = "Address of the firms that follow.") Optional<String> next) {

  @Schema(name = "Firm", description = "A firm of a park.")
  record FirmView(
      @Schema(description = "Its short name, which stands in addresses.", example = "anchor-cables")
          String firm,
      @Schema(example = "Anchor Cables") String name,
      @Schema(description = "What it does; may be empty.", example = "metal") String sector,
      @Schema(description = "Whether it was invented to show how something works.")
          boolean illustrative,
      @Schema(
              description = "Where its period stands.",
              allowableValues = {"open", "submitted", "returned", "approved", "locked"})
          String stage) {}

  static FirmView of(Tenant tenant, Stage stage, String language) {
    return new FirmView(
        tenant.id().slug(),
        tenant.names().in(language),
        tenant.sector(),
        tenant.illustrative(),
        stage.word());
  }
}
