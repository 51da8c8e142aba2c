package org.parkwright.server.api.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/// A step to be taken.
@Schema(description = "A step to take; which one stands in the address.")
public record NewStep(
    @Schema(
            description = "What is to be mended or why; needed to return and to reopen.",
            example = "Which meter?",
            maxLength = 2000)
        Optional<String> comment) {}
