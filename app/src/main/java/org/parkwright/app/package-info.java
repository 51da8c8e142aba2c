/// What Parkwright can do, one small class per verb.
@NullMarked
package org.parkwright.app;

import org.jspecify.annotations.NullMarked;
