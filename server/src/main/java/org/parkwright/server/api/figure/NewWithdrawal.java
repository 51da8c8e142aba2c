package org.parkwright.server.api.figure;

import io.swagger.v3.oas.annotations.media.Schema;

/// A figure to be taken back.
@Schema(description = "A figure to take back; it stays in the history and counts no more.")
public record NewWithdrawal(
    @Schema(description = "Number of the figure.", example = "12") Long figure,
    @Schema(
            description = "Why.",
            example = "Meter 4 was read twice.",
            minLength = 1,
            maxLength = 1000)
        String reason) {}
