package org.parkwright.domain.park.claim;

import java.time.Instant;
import java.util.Optional;

/// A claim as it was recorded.
///
/// @param number by which a choice names it; 0 when it is not stored
/// @param claim what is claimed
/// @param author who recorded it: an account or the name of a command
/// @param at when it was recorded
/// @param run the import that brought it; empty when a person recorded it
public record Recorded(long number, Claim claim, String author, Instant at, Optional<Long> run) {}
