package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.people.Actor;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Scope;

/// Who calls.
@Schema(name = "Caller", description = "Who calls, and what that allows.")
record CallerView(
    @Schema(description = "Whether no token was shown.") boolean visitor,
    @Schema(description = "The account behind the token.", example = "a0123456789ab")
        Optional<String> account,
    @Schema(description = "What the token may be used for: read, write, review, manage.")
        List<String> scopes,
    @Schema(description = "Roles of the person behind the token.") List<GrantView> grants) {

  @Schema(name = "Grant", description = "A role in a territory.")
  record GrantView(
      @Schema(example = "contributor") String role,
      @Schema(description = "*, systems, country, park or tenant.", example = "xx/lantern-bay")
          String territory) {}

  static CallerView of(Actor actor) {
    return new CallerView(
        actor.account().isEmpty(),
        actor.account(),
        actor.scopes().stream().sorted().map(Scope::word).toList(),
        actor.grants().stream().map(CallerView::grant).toList());
  }

  private static GrantView grant(Grant grant) {
    return new GrantView(grant.role().word(), grant.territory().toString());
  }
}
