/// Files of others as they come: their encoding, delimiters, headers and coordinates are found out,
/// their rows read one by one.
@NullMarked
package org.parkwright.formats.source;

import org.jspecify.annotations.NullMarked;
