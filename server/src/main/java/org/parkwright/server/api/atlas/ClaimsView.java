package org.parkwright.server.api.atlas;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/// Claims about one park.
@Schema(name = "Claims", description = "One page of the claims about a park.")
record ClaimsView(
    @Schema(description = "How many match.") int total,
    @Schema(description = "How many come before this page.") int from,
    List<ClaimView> claims,
    @Schema(description = "Address of the next page.") Optional<String> next) {}
