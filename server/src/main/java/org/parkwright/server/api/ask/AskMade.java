package org.parkwright.server.api.ask;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/// A link that was made.
@Schema(description = "The link that was made; it is told once.")
record AskMade(
    @Schema(description = "Its number, by which it is ended.") long number,
    @Schema(
            description = "The link. Whoever has it can answer the questions.",
            example = "https://parkwright.example/ask/…")
        String link,
    @Schema(description = "When it ends by itself.") Instant expires) {

  @Override
  public String toString() {
    return "ask " + number + " until " + expires;
  }
}
