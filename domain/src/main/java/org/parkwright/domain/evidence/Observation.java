package org.parkwright.domain.evidence;

import java.time.Instant;
import java.util.Optional;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;

/// A claimed value of a variable for a park and period, with its source.
///
/// Country figures (reporter `country`) are recorded with the park that uses them.
///
/// @param park whose figure it is
/// @param variable code in the data dictionary
/// @param period when it held
/// @param scenario current or intended
/// @param claim value with range, or not applicable with the reason
/// @param grade quality, where stated
/// @param source where it comes from
/// @param method how it was found; may be empty
/// @param note anything else; may be empty
/// @param author who recorded it
/// @param at when it was recorded
public record Observation(
    ParkId park,
    String variable,
    Period period,
    Scenario scenario,
    Claim claim,
    Optional<Grade> grade,
    Source source,
    String method,
    String note,
    String author,
    Instant at) {

  public Observation {
    if (variable.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException(
          "an observation needs a variable and an author; found \"%s\" by \"%s\""
              .formatted(variable, author));
    }
  }

  /// Whether the figure was invented to show how something works.
  public boolean illustrative() {
    return source.illustrative();
  }
}
