package org.parkwright.server.api.tenant;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/// What a park is to take over from its firms.
@Schema(description = "Sums of approved firms that become the park's own figures, all or none.")
public record NewTaking(
    @ArraySchema(
            minItems = 0,
            maxItems = 200,
            schema =
                @Schema(
                    description = "Code of a quantity that adds up.",
                    example = "energy.industry"))
        List<String> variables,
    @Schema(
            description =
                "Whether the approved firms also go into the list over which indicators count"
                    + " firms.")
        Optional<Boolean> list) {

  public NewTaking {
    variables = List.copyOf(variables);
  }
}
