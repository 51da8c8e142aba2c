package org.parkwright.server.api.fault;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// Why a call was not answered as asked, as RFC 9457 has it.
///
/// @param type always `about:blank`: the status says what kind it is
/// @param title what the status means
/// @param status HTTP status
/// @param detail what happened and what to do
/// @param instance the address that was called
/// @param errors what exactly is wrong, all of it; empty where the detail says everything
@Schema(description = "Why a call was not answered as asked (RFC 9457).")
public record Problem(
    @Schema(example = "about:blank") String type,
    @Schema(example = "The content of this call cannot be used") String title,
    @Schema(example = "422", minimum = "400", maximum = "599") int status,
    @Schema(example = "Nothing was recorded. Mend what is listed under errors and send all again.")
        String detail,
    @Schema(example = "/api/v1/parks/xx/lantern-bay/figures/2025") String instance,
    List<Fault> errors) {

  public Problem {
    errors = List.copyOf(errors);
  }
}
