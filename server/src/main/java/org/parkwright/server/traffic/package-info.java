/// How much is taken from whom, before any page or call looks at it: requests by address and by
/// account, bodies, and addresses that are written in a way that no browser writes them.
@NullMarked
package org.parkwright.server.traffic;

import org.jspecify.annotations.NullMarked;
