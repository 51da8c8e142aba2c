package org.parkwright.store.atlas;

import java.util.Optional;
import org.parkwright.domain.park.FirmId;
import org.parkwright.domain.park.ParkId;

/// What a row of a source was taken for when it came last.
///
/// @param run the import in which it came
/// @param park the park that it is about, where it is about one
/// @param firm the firm, else
/// @param says digest of all that it said, 16 bytes in hexadecimal digits
public record KnownRow(long run, Optional<ParkId> park, Optional<FirmId> firm, String says) {}
