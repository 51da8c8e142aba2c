/// The firms of a park by call: which there are, what is published of them together, and what the
/// park takes over.
@NullMarked
package org.parkwright.server.api.tenant;

import org.jspecify.annotations.NullMarked;
