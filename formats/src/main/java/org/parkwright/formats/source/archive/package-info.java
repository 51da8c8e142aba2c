/// Files that come packed: what is unpacked is counted while it is unpacked.
@NullMarked
package org.parkwright.formats.source.archive;

import org.jspecify.annotations.NullMarked;
