/// What places cost: distances, areas, points in shapes, neighbours, groups of firms, the same park
/// among a million.
@NullMarked
package org.parkwright.bench.places;

import org.jspecify.annotations.NullMarked;
