package org.parkwright.store.history;

import java.util.List;
import java.util.Optional;

/// What checking a history found.
///
/// @param entries how many entries there are
/// @param erased of how many the content was erased
/// @param head the last entry; empty when there is none
/// @param flaws what is wrong, the first hundred of each kind of check
public record Verification(long entries, long erased, Optional<Head> head, List<Flaw> flaws) {
  public Verification {
    flaws = List.copyOf(flaws);
  }

  /// Whether nothing is wrong.
  public boolean isWhole() {
    return flaws.isEmpty();
  }
}
