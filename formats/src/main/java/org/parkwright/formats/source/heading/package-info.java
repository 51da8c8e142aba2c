/// Which row of a table holds its headings, and what the columns are called.
@NullMarked
package org.parkwright.formats.source.heading;

import org.jspecify.annotations.NullMarked;
