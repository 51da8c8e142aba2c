package org.parkwright.domain.park.claim;

import java.time.Instant;

/// A person's choice among rival claims.
///
/// @param topic what the claims are about
/// @param claim number of the chosen claim
/// @param reason in the person's words
/// @param author who chose
/// @param at when
public record Choice(String topic, long claim, String reason, String author, Instant at) {

  public Choice {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a choice on " + topic + " needs a reason");
    }
  }
}
