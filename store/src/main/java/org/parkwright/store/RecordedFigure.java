package org.parkwright.store;

import java.time.Instant;
import java.util.Optional;
import org.parkwright.domain.evidence.Observation;

/// A figure as it stands in the table.
///
/// @param number by which it can be taken back
/// @param observation what was recorded
/// @param withdrawn who took it back and why; empty while it counts
public record RecordedFigure(long number, Observation observation, Optional<Withdrawal> withdrawn) {

  /// Whether it counted at a moment: it was recorded by then, and not taken back yet.
  public boolean countsAt(Instant moment) {
    return !observation.at().isAfter(moment)
        && withdrawn.filter(back -> !back.at().isAfter(moment)).isEmpty();
  }
}
