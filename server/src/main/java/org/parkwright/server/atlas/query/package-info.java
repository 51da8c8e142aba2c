/// Filters as they stand in addresses, and as readers hear of them.
@NullMarked
package org.parkwright.server.atlas.query;

import org.jspecify.annotations.NullMarked;
