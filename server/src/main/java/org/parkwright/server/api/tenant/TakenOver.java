package org.parkwright.server.api.tenant;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What a park took over.
@Schema(description = "What the park took over from its firms.")
record TakenOver(
    @Schema(description = "Sums that are the park's figures now and were not before.")
        List<String> taken,
    @Schema(description = "Sums that were the park's figures before.") List<String> unchanged,
    @Schema(description = "Whether the list of firms was saved; not while none is approved.")
        boolean list) {}
