/// Places and areas on the globe: points in degrees of WGS 84, distances and areas on its
// ellipsoid.
@NullMarked
package org.parkwright.kernel.geo;

import org.jspecify.annotations.NullMarked;
