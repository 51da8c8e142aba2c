/// What is in a table that nobody has seen, from one reading of its rows.
@NullMarked
package org.parkwright.formats.mapping.propose.sample;

import org.jspecify.annotations.NullMarked;
