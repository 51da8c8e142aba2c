/// The firms of a park: who they are, what they report, what the park takes over, and what
/// everybody may see.
@NullMarked
package org.parkwright.server.tenant;

import org.jspecify.annotations.NullMarked;
