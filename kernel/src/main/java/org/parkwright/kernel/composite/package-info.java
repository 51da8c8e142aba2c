/// Composite indices: many numbers of many units become one score and one rank each, by a recipe
/// that can be varied.
@NullMarked
package org.parkwright.kernel.composite;

import org.jspecify.annotations.NullMarked;
