/// How sure an index is: the choices of its recipe, its weights and its numbers varied together.
@NullMarked
package org.parkwright.kernel.composite.uncertainty;

import org.jspecify.annotations.NullMarked;
