package org.parkwright.server.atlas.live;

import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.claim.Profile;

/// A park and which of the claims about it count.
public record Known(Park park, Profile profile) {}
