package org.parkwright.server.api.ask;

import io.swagger.v3.oas.annotations.media.Schema;

/// A link that was ended.
@Schema(description = "The link that was ended; it leads nowhere now.")
record AskEnded(@Schema(description = "Its number.") long ask) {}
