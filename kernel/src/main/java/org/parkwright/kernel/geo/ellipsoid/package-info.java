/// The ellipsoid of WGS 84: its measures, its areas between parallels, its points in space. Not
/// exported: what others need is in `kernel.geo`.
@NullMarked
package org.parkwright.kernel.geo.ellipsoid;

import org.jspecify.annotations.NullMarked;
