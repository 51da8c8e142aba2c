package org.parkwright.server.api.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.people.Actor;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.server.review.Reviewing;

/// Where a period stands.
@Schema(name = "Review", description = "Where a period stands, and what the caller may do next.")
record ReviewView(
    @Schema(description = "A country, a park or a firm.", example = "xx/lantern-bay") String place,
    @Schema(example = "2025") String period,
    @Schema(allowableValues = {"open", "submitted", "returned", "approved", "locked"}) String stage,
    @Schema(description = "Whether figures can be recorded now.") boolean writable,
    @Schema(description = "The place whose lock holds.", example = "xx") Optional<String> lockedAt,
    @Schema(description = "The period that it locks: this one or a longer one.", example = "2025")
        Optional<String> lockedPeriod,
    @Schema(description = "When it was last approved, also if it was opened again since.")
        Optional<Instant> approvedAt,
    @Schema(description = "Steps so far, and locks of places around, the latest first.")
        List<StepView> steps,
    @Schema(description = "Steps that the caller may take now, the likeliest first.")
        List<NextView> next) {

  @Schema(name = "StepTaken", description = "A step that somebody took.")
  record StepView(
      @Schema(allowableValues = {"submit", "return", "approve", "lock", "reopen"}) String step,
      @Schema(description = "Where it was taken: here, or a place around.", example = "xx")
          String place,
      @Schema(description = "Why; empty where none was given or the place is another one.")
          String comment,
      @Schema(description = "An account, or a command's name.") String author,
      Instant at) {}

  @Schema(name = "NextStep", description = "A step that the caller may take now.")
  record NextView(
      @Schema(allowableValues = {"submit", "return", "approve", "lock", "reopen"}) String step,
      @Schema(description = "Whether it needs a comment.") boolean needsComment,
      @Schema(description = "Where to send it.") String address) {}

  /// @param at address of this state
  static ReviewView of(Reviewing.State state, Actor actor, String at) {
    Progress progress = state.progress();
    return new ReviewView(
        progress.territory().toString(),
        progress.period().toString(),
        progress.stage().word(),
        progress.stage().writable() && !(progress.territory() instanceof Territory.Country),
        progress.lock().map(lock -> lock.territory().toString()),
        progress.lock().map(lock -> lock.period().toString()),
        progress.approvedAt(),
        state.steps().stream().map(step -> view(step, state)).toList(),
        Reviewing.next(progress, actor).stream()
            .map(step -> new NextView(step.word(), step.needsReason(), at + "/" + step.word()))
            .toList());
  }

  private static StepView view(StepTaken step, Reviewing.State state) {
    return new StepView(
        step.step().word(),
        step.territory().toString(),
        state.comment(step),
        step.author(),
        step.at());
  }
}
