package org.parkwright.server.api.ask;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/// Questions for a colleague.
@Schema(description = "Questions for a colleague without an account.")
public record NewAsk(
    @ArraySchema(
            minItems = 1,
            maxItems = 50,
            schema = @Schema(description = "Code of a question.", example = "water.fresh"))
        List<String> variables,
    @Schema(
            description = "A word to the colleague.",
            example = "For the yearly report",
            maxLength = 1000)
        Optional<String> note,
    @Schema(
            description = "Days until the link ends, 1 to 60; 14 where none are given.",
            example = "7",
            minimum = "1",
            maximum = "60")
        Optional<Long> days) {

  public NewAsk {
    variables = List.copyOf(variables);
  }
}
