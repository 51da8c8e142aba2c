/// The review by call: where a period stands, its steps, and what is said about its figures.
@NullMarked
package org.parkwright.server.api.review;

import org.jspecify.annotations.NullMarked;
