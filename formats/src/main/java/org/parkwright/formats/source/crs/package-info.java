/// Coordinate systems: their names and definitions, and the way from their coordinates to WGS 84.
@NullMarked
package org.parkwright.formats.source.crs;

import org.jspecify.annotations.NullMarked;
