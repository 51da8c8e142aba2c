/// What the server knows: parks and what was observed about them, and the scorecards that follow.
@NullMarked
package org.parkwright.server.record;

import org.jspecify.annotations.NullMarked;
