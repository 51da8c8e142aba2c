/// The atlas that follows what is stored.
@NullMarked
package org.parkwright.server.atlas.live;

import org.jspecify.annotations.NullMarked;
