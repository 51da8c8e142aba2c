package org.parkwright.server.api.figure;

import io.swagger.v3.oas.annotations.media.Schema;

/// What became of a figure that was to be taken back.
@Schema(description = "The figure that was taken back.")
public record Withdrawn(@Schema(example = "12") long figure, String reason) {}
