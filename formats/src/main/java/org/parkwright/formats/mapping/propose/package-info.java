/// Mappings for files that nobody has seen: what the columns may be, by their headings and their
/// cells, how sure that is, and why.
@NullMarked
package org.parkwright.formats.mapping.propose;

import org.jspecify.annotations.NullMarked;
