/// Parks by program: searching, counting, mapping, and what is claimed about one.
@NullMarked
package org.parkwright.server.api.atlas;

import org.jspecify.annotations.NullMarked;
