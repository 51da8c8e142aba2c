package org.parkwright.server.api.review;

import io.swagger.v3.oas.annotations.media.Schema;

/// What was said.
@Schema(description = "The comment that was recorded.")
record Said(@Schema(description = "Its number, by which a question is answered.") long number) {}
