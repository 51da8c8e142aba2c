/// Rows of a foreign file become entries of the atlas; what is wrong with them is collected.
@NullMarked
package org.parkwright.formats.mapping.apply;

import org.jspecify.annotations.NullMarked;
