package org.parkwright.domain.park.atlas;

import java.util.Optional;
import org.parkwright.kernel.geo.Box;

/// A place on a map with one park or several.
///
/// @param longitude degrees east of their middle
/// @param latitude degrees north
/// @param count how many parks, 1 or more
/// @param extent the smallest box around them
/// @param park the park, where there is one
public record Spot(
    double longitude, double latitude, int count, Box extent, Optional<Listing> park) {}
