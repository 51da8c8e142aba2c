/// Maps of parks: as data for a map that moves, and drawn for readers without one.
@NullMarked
package org.parkwright.server.atlas.map;

import org.jspecify.annotations.NullMarked;
