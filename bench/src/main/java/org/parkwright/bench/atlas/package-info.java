/// A million invented parks: what finding, counting and mapping them costs.
@NullMarked
package org.parkwright.bench.atlas;

import org.jspecify.annotations.NullMarked;
