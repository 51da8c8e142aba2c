/// How a file enters the atlas: which park or firm each row means, and where firms sit.
@NullMarked
package org.parkwright.app.atlas;

import org.jspecify.annotations.NullMarked;
