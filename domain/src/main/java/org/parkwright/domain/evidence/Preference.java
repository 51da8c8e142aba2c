package org.parkwright.domain.evidence;

import java.time.Instant;
import org.parkwright.kernel.period.Period;

/// A person's choice among rival observations, with the reason.
///
/// @param variable code
/// @param period period
/// @param scenario current or intended
/// @param source title of the source that was preferred
/// @param reason why; never blank
/// @param author who chose
/// @param at when
public record Preference(
    String variable,
    Period period,
    Scenario scenario,
    String source,
    String reason,
    String author,
    Instant at) {

  public Preference {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "choosing \"" + source + "\" for " + variable + " needs a reason");
    }
  }
}
