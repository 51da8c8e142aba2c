/// The atlas in memory: what a filter finds among a million parks, in milliseconds.
@NullMarked
package org.parkwright.domain.park.atlas.columns;

import org.jspecify.annotations.NullMarked;
