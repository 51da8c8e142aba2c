/// Geometries as texts, and how any geometry becomes a place or an area on the globe.
@NullMarked
package org.parkwright.formats.source.geometry;

import org.jspecify.annotations.NullMarked;
