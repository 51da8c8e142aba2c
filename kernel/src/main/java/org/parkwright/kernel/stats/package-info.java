/// Statistics of columns of numbers, in which NaN stands for a missing one.
@NullMarked
package org.parkwright.kernel.stats;

import org.jspecify.annotations.NullMarked;
