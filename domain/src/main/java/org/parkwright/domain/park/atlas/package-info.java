/// Parks as lists and maps show them, and what one can ask of all of them.
@NullMarked
package org.parkwright.domain.park.atlas;

import org.jspecify.annotations.NullMarked;
