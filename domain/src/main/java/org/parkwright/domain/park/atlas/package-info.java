/// All parks at once: columns in memory that are filtered, counted, ordered and put on a map.
@NullMarked
package org.parkwright.domain.park.atlas;

import org.jspecify.annotations.NullMarked;
