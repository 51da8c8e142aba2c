/// Firms that lie close together found out as candidates for parks, and firms put into parks whose
/// boundaries are known; each with its uncertainty.
@NullMarked
package org.parkwright.domain.park.cluster;

import org.jspecify.annotations.NullMarked;
