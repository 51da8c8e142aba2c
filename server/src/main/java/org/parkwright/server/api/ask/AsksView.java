package org.parkwright.server.api.ask;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.review.Ask;

/// Links made for colleagues.
@Schema(name = "Asks", description = "Links made for colleagues, the latest first.")
record AsksView(
    List<AskView> asks,
    @Schema(description = "Address of those before these.") Optional<String> next) {

  @Schema(name = "Ask", description = "A link made for a colleague, without its secret.")
  record AskView(
      @Schema(description = "Its number, by which it is ended.") long number,
      @Schema(allowableValues = {"open", "expired", "ended"}) String state,
      @Schema(description = "Codes of the questions.") List<String> variables,
      @Schema(description = "What was said to the colleague.") String note,
      @Schema(description = "The account that made it.") String author,
      Instant at,
      @Schema(description = "When it ends by itself.") Instant expires,
      @Schema(description = "When somebody ended it.") Optional<Instant> ended,
      @Schema(description = "When it was last answered.") Optional<Instant> answered) {}

  static AskView of(Ask ask, boolean open) {
    return new AskView(
        ask.number(),
        open ? "open" : ask.ended().isPresent() ? "ended" : "expired",
        ask.variables(),
        ask.note(),
        ask.author(),
        ask.at(),
        ask.expires(),
        ask.ended(),
        ask.answered());
  }
}
