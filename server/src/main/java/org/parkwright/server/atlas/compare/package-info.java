/// Up to five parks side by side, each value with its source.
@NullMarked
package org.parkwright.server.atlas.compare;

import org.jspecify.annotations.NullMarked;
