/// The same park or not: records of different sources compared by name, place and area, with a
/// reason that can be read.
@NullMarked
package org.parkwright.domain.park.match;

import org.jspecify.annotations.NullMarked;
