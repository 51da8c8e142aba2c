package org.parkwright.server.api.ask;

import io.swagger.v3.oas.annotations.media.Schema;

/// A link to be ended.
@Schema(description = "A link to end.")
public record AskToEnd(@Schema(description = "Its number.", example = "12") Long ask) {}
