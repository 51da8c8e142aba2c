/// What is claimed about parks and firms: dated, with its source, rival claims side by side.
@NullMarked
package org.parkwright.domain.park.claim;

import org.jspecify.annotations.NullMarked;
