package org.parkwright.server.api.tenant;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/// A firm to be added to a park.
@Schema(description = "A firm to add to a park.")
public record NewFirm(
    @Schema(
            description = "Its name; its address is made of it.",
            example = "Quay Foundry",
            minLength = 1,
            maxLength = 200)
        String name,
    @Schema(
            description = "What it does, in a few words, the same for firms of a kind.",
            example = "metal",
            maxLength = 200)
        Optional<String> sector) {}
