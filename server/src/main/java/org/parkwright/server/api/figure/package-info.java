/// Figures of a park and period by call: what is recorded, recording many at once, taking one back.
@NullMarked
package org.parkwright.server.api.figure;

import org.jspecify.annotations.NullMarked;
