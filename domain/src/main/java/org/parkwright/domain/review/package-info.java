/// How figures are submitted, returned, approved, locked and opened again, by period and level.
@NullMarked
package org.parkwright.domain.review;

import org.jspecify.annotations.NullMarked;
