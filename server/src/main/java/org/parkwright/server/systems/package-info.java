/// Index systems: what they ask, row by row, and how sure each row is.
@NullMarked
package org.parkwright.server.systems;

import org.jspecify.annotations.NullMarked;
