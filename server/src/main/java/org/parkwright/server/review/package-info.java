/// How figures travel: steps of the review, talk about figures, what waits for whom, locks of a
/// country.
@NullMarked
package org.parkwright.server.review;

import org.jspecify.annotations.NullMarked;
