package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.parkwright.server.access.Knocking;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/me`: who am I?
@RestController
@Tag(name = "Caller")
final class CallerCalls {

  @Operation(
      summary = "Who am I?",
      description = "The account, scopes and roles behind the token; a visitor without one.")
  @GetMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
  CallerView caller() {
    return CallerView.of(Knocking.actor());
  }
}
