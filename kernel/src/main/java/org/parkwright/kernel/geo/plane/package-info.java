/// Lines in the plane of longitude and latitude, with decisions that no rounding can turn. Not
/// exported: what others need is in `kernel.geo`.
@NullMarked
package org.parkwright.kernel.geo.plane;

import org.jspecify.annotations.NullMarked;
