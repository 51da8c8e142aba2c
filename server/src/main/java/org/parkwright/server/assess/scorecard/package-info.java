/// The scorecard as a page and as files, and where each of its figures comes from.
@NullMarked
package org.parkwright.server.assess.scorecard;

import org.jspecify.annotations.NullMarked;
