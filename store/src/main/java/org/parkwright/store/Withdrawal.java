package org.parkwright.store;

import java.time.Instant;

/// A figure that was taken back. It stays in the table and in the history, and counts no more; to
/// undo it, the figure is recorded again.
///
/// @param observation number of the figure
/// @param reason why, in a person's words
/// @param author account of who took it back
/// @param at when
public record Withdrawal(long observation, String reason, String author, Instant at) {
  public Withdrawal {
    if (reason.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException(
          "taking figure %d back needs a reason and an author; found \"%s\" by \"%s\""
              .formatted(observation, reason, author));
    }
  }
}
