/// Numbers in columns of strangers: what a point or comma means is decided by the whole column.
@NullMarked
package org.parkwright.formats.source.number;

import org.jspecify.annotations.NullMarked;
