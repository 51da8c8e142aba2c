/// Finding parks: filters, list, map, downloads.
@NullMarked
package org.parkwright.server.atlas;

import org.jspecify.annotations.NullMarked;
